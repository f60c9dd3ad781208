BEGIN TRANSACTION;
CREATE TABLE "F_COLLABORATEUR" (
	"CO_No" INTEGER NOT NULL, 
	"CO_Nom" VARCHAR(35) NOT NULL, 
	"CO_Prenom" VARCHAR(35) DEFAULT '' NOT NULL, 
	"CO_Fonction" VARCHAR(35), 
	"CO_Vendeur" SMALLINT DEFAULT '0' NOT NULL, 
	"CO_Telephone" VARCHAR(21), 
	"CO_EMail" VARCHAR(69), 
	"cbProt" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"cbCreateur" VARCHAR(4) DEFAULT 'CSQL' NOT NULL, 
	"cbModification" DATETIME, 
	"cbReplication" INTEGER DEFAULT '0' NOT NULL, 
	"cbFlag" SMALLINT DEFAULT '0' NOT NULL, 
	"cbCreation" DATETIME, 
	UNIQUE ("CO_Nom", "CO_Prenom"), 
	UNIQUE ("CO_No")
);
INSERT INTO "F_COLLABORATEUR" VALUES(1,'Martineau','Lorraine','Responsable de secteur',1,NULL,'lorraine.martineau@bijou.example',0,1,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COLLABORATEUR" VALUES(2,'Clément','Yves','Chef des ventes',1,NULL,'yves.clement@bijou.example',0,2,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COLLABORATEUR" VALUES(3,'Alexandre','Laure','Responsable de secteur',1,NULL,'laure.alexandre@bijou.example',0,3,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COLLABORATEUR" VALUES(4,'Faivre','Christophe','Commercial',1,NULL,'christophe.faivre@bijou.example',0,4,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COLLABORATEUR" VALUES(5,'Normand','Agnès','Chef des ventes',1,NULL,'agnes.normand@bijou.example',0,5,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COLLABORATEUR" VALUES(6,'Grenier','Nicolas','Responsable de secteur',1,NULL,'nicolas.grenier@bijou.example',0,6,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COLLABORATEUR" VALUES(7,'Lemaître','Christiane','Commercial',1,NULL,'christiane.lemaitre@bijou.example',0,7,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COLLABORATEUR" VALUES(8,'Morvan','Sébastien','Responsable de secteur',1,NULL,'sebastien.morvan@bijou.example',0,8,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
CREATE TABLE "F_COMPTEG" (
	"CG_Num" VARCHAR(13) NOT NULL, 
	"CG_Type" SMALLINT DEFAULT '0' NOT NULL, 
	"CG_Intitule" VARCHAR(35), 
	"cbProt" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"cbCreateur" VARCHAR(4) DEFAULT 'CSQL' NOT NULL, 
	"cbModification" DATETIME, 
	"cbReplication" INTEGER DEFAULT '0' NOT NULL, 
	"cbFlag" SMALLINT DEFAULT '0' NOT NULL, 
	"cbCreation" DATETIME, 
	UNIQUE ("CG_Num")
);
INSERT INTO "F_COMPTEG" VALUES('4110000',0,'Clients',0,1,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTEG" VALUES('4010000',0,'Fournisseurs',0,2,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTEG" VALUES('4210000',0,'Personnel',0,3,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTEG" VALUES('4670000',0,'Débiteurs divers',0,4,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
CREATE TABLE "F_COMPTET" (
	"CT_Num" VARCHAR(17) NOT NULL, 
	"CT_Intitule" VARCHAR(69), 
	"CT_Type" SMALLINT DEFAULT '0' NOT NULL, 
	"CG_NumPrinc" VARCHAR(13), 
	"CT_Qualite" VARCHAR(17), 
	"CT_Classement" VARCHAR(17), 
	"CT_Contact" VARCHAR(35), 
	"CT_Adresse" VARCHAR(35), 
	"CT_Complement" VARCHAR(35), 
	"CT_CodePostal" VARCHAR(9), 
	"CT_Ville" VARCHAR(35), 
	"CT_CodeRegion" VARCHAR(25), 
	"CT_Pays" VARCHAR(35), 
	"N_Devise" SMALLINT DEFAULT '0' NOT NULL, 
	"CT_Ape" VARCHAR(7), 
	"CT_Identifiant" VARCHAR(25), 
	"CT_Siret" VARCHAR(15), 
	"CT_Statistique01" VARCHAR(21), 
	"CT_Statistique02" VARCHAR(21), 
	"CT_Statistique03" VARCHAR(21), 
	"CT_Statistique04" VARCHAR(21), 
	"CT_Statistique05" VARCHAR(21), 
	"CT_Statistique06" VARCHAR(21), 
	"CT_Statistique07" VARCHAR(21), 
	"CT_Statistique08" VARCHAR(21), 
	"CT_Statistique09" VARCHAR(21), 
	"CT_Statistique10" VARCHAR(21), 
	"CT_Commentaire" VARCHAR(35), 
	"CT_Encours" NUMERIC(24, 6) DEFAULT '0' NOT NULL, 
	"CT_NumPayeur" VARCHAR(17), 
	"N_Risque" SMALLINT DEFAULT '0' NOT NULL, 
	"CO_No" INTEGER DEFAULT '0' NOT NULL, 
	"N_CatTarif" SMALLINT DEFAULT '0' NOT NULL, 
	"N_CatCompta" SMALLINT DEFAULT '0' NOT NULL, 
	"CT_Langue" SMALLINT DEFAULT '0' NOT NULL, 
	"N_Expedition" SMALLINT DEFAULT '0' NOT NULL, 
	"N_Condition" SMALLINT DEFAULT '0' NOT NULL, 
	"CT_ControlEnc" SMALLINT DEFAULT '0' NOT NULL, 
	"CT_Sommeil" SMALLINT DEFAULT '0' NOT NULL, 
	"CT_DateCreate" DATETIME, 
	"CT_Telephone" VARCHAR(21), 
	"CT_Telecopie" VARCHAR(21), 
	"CT_EMail" VARCHAR(69), 
	"CT_Site" VARCHAR(69), 
	"cbProt" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"cbCreateur" VARCHAR(4) DEFAULT 'CSQL' NOT NULL, 
	"cbModification" DATETIME, 
	"cbReplication" INTEGER DEFAULT '0' NOT NULL, 
	"cbFlag" SMALLINT DEFAULT '0' NOT NULL, 
	"cbCreation" DATETIME, 
	UNIQUE ("CT_Num")
);
INSERT INTO "F_COMPTET" VALUES('GUILBERT','Guilbert Gros Quincaillerie',0,'4110000','Société','GUILBERT GROS QUI','Nathalie Henry','158 avenue Aristide Briand',NULL,'10122','Turin',NULL,'Italie',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'GUILBERT',1,3,2,1,1,1,1,0,0,'2023-06-28 00:00:00.000000','04 65  7 14 22','04 65  7 12 77','contact@guilbert-gros-quincaillerie.example','www.erp.fr',0,1,'CSQL','2026-11-24 20:32:25.851391',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('BIGOT','Établissements Bigot',0,'4110000','Société','ÉTABLISSEMENTS BI',NULL,'165 impasse des Lilas',NULL,'48000','Mende','Occitanie','France',1,'4674B','FR57562659573','56265957300041',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'BIGOT',1,2,1,1,0,1,1,0,0,'2023-09-28 00:00:00.000000','04 65  7 12 47','04 65  7 16 39','contact@etablissements-bigot.example',NULL,0,2,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('AUGER','SCI Auger Hoareau',0,'4110000','Société','SCI AUGER HOAREAU','André Charpentier','20 quai de la Marne',NULL,'61000','Alençon','Normandie','France',1,'4778C','FR86688924224','68892422400274',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,63500,'AUGER',1,7,4,1,0,1,1,0,0,'2017-03-07 00:00:00.000000','02 61  9 15 16','02 61  9 14 78',NULL,'www.arrive.fr',0,3,'CSQL','2026-11-24 20:32:25.910682',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('CARRE','Carre Frères SCOP',0,'4110000','Société','CARRE FRÈRES SCOP','Thomas Pages','58 route de Paris','BP 112','73000','Chambéry','Auvergne-Rhône-Alpes','France',1,'4648Z','FR44536072580','53607258000106',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,14000,'CARRE',1,2,2,1,0,1,1,0,0,'2018-12-19 00:00:00.000000','04 65  7 18 87',NULL,'contact@carre-freres-scop.example','www.reponse-perdue.fr',0,4,'CSQL','2026-11-24 20:32:25.925050',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('ROBERT','Société Robert SCOP',0,'4110000','Société','SOCIÉTÉ ROBERT SC','Célina Sanchez','116 rue Pasteur','BP 112','53000','Laval','Pays de la Loire','France',1,'4752A','FR21852026566','85202656600152',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,75500,'ROBERT',1,1,3,1,0,1,1,0,0,'2018-03-02 00:00:00.000000','02 61  9 11 27',NULL,'contact@societe-robert-scop.example','www.societe-robert-scop.example',0,5,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('SCHMITT','Schmitt & Payet',0,'4110000','Société','SCHMITT & PAYET','Aurore Dupont','180 rue de la République','Cedex 2','33000','Bordeaux','Nouvelle-Aquitaine','France',1,'4719B','FR61712903327','71290332700302',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,15500,'SCHMITT',1,7,3,1,0,1,1,0,0,'2021-07-03 00:00:00.000000','05 36  4 97 54','05 36  4 93 26','contact@schmitt-payet.example','www.schmitt-payet.example',0,6,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('JULIEN','Bijouterie Julien-Le Roux',1,'4010000','Société','BIJOUTERIE JULIEN',NULL,'146 avenue Aristide Briand','Hall 4','92000','Nanterre','Île-de-France','France',1,'4690Z','FR13796259000','79625900000233',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'JULIEN',2,3,4,1,0,1,1,1,0,'2016-09-23 00:00:00.000000','01 99  0 09 65','01 99  0 07 10','contact@bijouterie-julien-le-roux.example','www.bijouterie-julien-le-roux.example',0,7,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('LEDOUX','Maison Ledoux SCOP',0,'4110000','Société','MAISON LEDOUX SCO','Alexandrie Loiseau','15 cours Lafayette',NULL,'47000','Agen','Nouvelle-Aquitaine','France',1,'4759B','FR10602252694','60225269400396',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'LEDOUX',1,8,1,1,0,1,1,0,0,'2024-12-29 00:00:00.000000','05 36  4 98 93',NULL,NULL,'www.maison-ledoux-scop.example',0,8,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('RODRIGUE','Société Rodriguez',0,'4110000','Société','SOCIÉTÉ RODRIGUEZ','Marie Dupré','113 boulevard Gambetta',NULL,'76000','Rouen','Normandie','France',1,'4759B','FR66395568637','39556863700189',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,29500,'RODRIGUE',1,3,4,1,0,1,1,0,0,'2022-03-23 00:00:00.000000','02 61  9 14 31',NULL,'contact@societe-rodriguez.example',NULL,0,9,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('BERTIN','Bertin-Guérin Diffusion',0,'4110000','Société','BERTIN-GUÉRIN DIF','Juliette Renaud','94 rue Saint-Exupéry','Lieu-dit La Croix','06000','Nice','PACA','France',1,'4690Z','FR54872304621','87230462100396',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,57500,'BERTIN',1,2,4,1,0,1,1,0,0,'2024-11-04 00:00:00.000000','04 65  7 14 00',NULL,'contact@bertin-guerin-diffusion.example',NULL,0,10,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('VINCENT','Vincent et Associés SARL',0,'4110000','Société','VINCENT ET ASSOCI','Anouk Jacques','172 rue des Écoles',NULL,'46000','Cahors','Occitanie','France',1,'4645Z','FR83780248753','78024875300102',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'VINCENT',1,0,2,1,0,1,1,0,1,'2018-06-15 00:00:00.000000','05 36  4 91 59','05 36  4 92 28',NULL,'www.vincent-et-associes-sarl.example',0,11,'CSQL','2026-11-24 20:32:25.930734',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('MARIN','Établissements Marin',0,'4110000','Société','ÉTABLISSEMENTS MA','Rémy Marchand','44 avenue de la Libération',NULL,'83000','Toulon','PACA','France',1,'4673A','FR27387860422','38786042200170',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'MARIN',1,1,3,1,0,1,1,0,1,'2018-10-08 00:00:00.000000','04 65  7 15 11','04 65  7 18 67','contact@etablissements-marin.example',NULL,0,12,'CSQL','2026-11-24 20:32:25.931984',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('DOSSANTO','Groupe Dos Santos',0,'4110000','Société','GROUPE DOS SANTOS',NULL,'40 rue Jules Ferry',NULL,'84000','Avignon','PACA','France',1,'4642Z','FR69506650613','50665061300306',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,58500,'DOSSANTO',1,8,1,1,0,1,1,0,1,'2020-03-14 00:00:00.000000','04 65  7 15 58','04 65  7 12 23','contact@groupe-dos-santos.example','www.groupe-dos-santos.example',0,13,'CSQL','2026-11-24 20:32:25.933190',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('TESSIER','Société Tessier SAS',1,'4010000','Société','SOCIÉTÉ TESSIER S',NULL,'177 rue du Général de Gaulle',NULL,'26000','Valence','Auvergne-Rhône-Alpes','France',1,'4690Z','FR73470057332','47005733200012',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'TESSIER',1,7,2,1,0,1,1,0,1,'2024-02-03 00:00:00.000000','04 65  7 19 31','04 65  7 14 77','contact@societe-tessier-sas.example',NULL,0,14,'CSQL','2026-11-24 20:32:25.934238',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('GOSSELIN','Maison Gosselin SNC',0,'4110000','Société','MAISON GOSSELIN S','Amélie Maury','157 boulevard de l''Europe',NULL,'62100','Calais','Hauts-de-France','France',1,'4673A','FR81865293179','86529317900269',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'GOSSELIN',1,0,1,1,0,1,1,0,1,'2019-01-28 00:00:00.000000','03 53  0 17 40','03 53  0 19 69','contact@maison-gosselin-snc.example',NULL,0,15,'CSQL','2026-11-24 20:32:25.935239',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('LEMOINE','Établissements Lemoine',0,'4110000','Société','ÉTABLISSEMENTS LE','Renée Bourgeois','45 cours Lafayette',NULL,'59140','Dunkerque','Hauts-de-France','France',1,'4649Z','FR39372130906','37213090600384',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,14500,'LEMOINE',1,5,2,1,0,1,1,0,1,'2016-03-24 00:00:00.000000','03 53  0 14 50',NULL,'contact@etablissements-lemoine.example','www.etablissements-lemoine.example',0,16,'CSQL','2026-11-24 20:32:25.936202',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('RUIZ','Établissements Ruiz',0,'4110000','Société','ÉTABLISSEMENTS RU','Bernard Michel','167 rue des Écoles',NULL,'65000','Tarbes','Occitanie','France',1,'4674A','FR56686500281','68650028100189',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,29000,'RUIZ',1,0,2,1,0,1,1,0,1,'2021-11-02 00:00:00.000000','05 36  4 92 47','05 36  4 93 46','contact@etablissements-ruiz.example','www.etablissements-ruiz.example',0,17,'CSQL','2026-11-24 20:32:25.937174',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('GUYOT','Guyot & Fils',0,'4110000','Société','GUYOT & FILS',NULL,'106 rue d''Alsace',NULL,'34000','Montpellier','Occitanie','France',1,'4648Z','FR04867175309','86717530900063',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'GUYOT',1,6,4,1,0,1,1,0,1,'2019-03-06 00:00:00.000000','04 65  7 19 81','04 65  7 19 30','contact@guyot-fils.example',NULL,0,18,'CSQL','2026-11-24 20:32:25.938109',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('BODIN','SCI Bodin Devaux',0,'4110000','Société','SCI BODIN DEVAUX',NULL,'40 rue de l''Industrie',NULL,'20200','Bastia','Corse','France',1,'4674B','FR78581673423','58167342300397',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'BODIN',1,2,1,1,0,1,1,0,0,'2018-03-16 00:00:00.000000','04 65  7 11 34',NULL,'contact@sci-bodin-devaux.example','www.sci-bodin-devaux.example',0,19,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('RODRIGUE2','Rodriguez Rousseau Équipement SA',1,'4010000','Société','RODRIGUEZ ROUSSEA','Thomas Coulon','168 rue de Verdun',NULL,'92000','Nanterre','Île-de-France','France',1,'4759B','FR82378463145','37846314500243',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'RODRIGUE2',1,4,4,1,0,1,1,0,0,'2017-10-03 00:00:00.000000','01 99  0 06 49',NULL,'contact@rodriguez-rousseau-equipement.example','www.rodriguez-rousseau-equipement.example',0,20,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('BENARD','Maison Benard',0,'4110000','Société','MAISON BENARD',NULL,'35 place du Marché',NULL,'89000','Auxerre','Bourgogne-Franche-Comté','France',1,'4645Z','FR08744859539','74485953900291',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'BENARD',1,0,3,1,0,1,1,0,0,'2018-09-12 00:00:00.000000','03 53  0 10 49',NULL,NULL,NULL,0,21,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('DURAND','Durand et Associés EURL',0,'4110000','Société','DURAND ET ASSOCIÉ','Jean Fontaine','12 rue Émile Zola','Bâtiment A','47000','Agen','Nouvelle-Aquitaine','France',1,'4669B','FR22831253596','83125359600249',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'DURAND',1,2,3,1,0,1,1,0,0,'2023-07-13 00:00:00.000000','05 36  4 92 42','05 36  4 99 39',NULL,'www.durand-et-associes-eurl.example',0,22,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('ARNAUD','Nom changé dans la Gestion',0,'4110000','Société','ARNAUD & FILS','Juliette Hervé','155 rue Victor Hugo',NULL,'68100','Mulhouse','Grand Est','France',1,'4673A','FR30859467342','85946734200332',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,38500,'ARNAUD',1,0,2,1,0,1,1,0,0,'2020-10-18 00:00:00.000000','03 53  0 17 45',NULL,NULL,'www.arnaud-fils.example',0,23,'CSQL','2026-11-24 20:32:25.955568',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('PERRIER','Sanitaire et Chauffage Perrier Lyon',0,'4110000','Société','SANITAIRE ET CHAU','Martin Masse','33 chemin des Vignes',NULL,'69007','Lyon','Auvergne-Rhône-Alpes','France',1,'4649Z','FR26783642473','78364247300301',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'PERRIER',1,2,4,1,0,1,1,0,0,'2018-05-10 00:00:00.000000','04 65  7 10 48','04 65  7 17 96','contact@sanitaire-et-chauffage-perrier.example',NULL,0,24,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('HERVE','Maison Hervé',0,'4110000','Société','MAISON HERVÉ','Diane Roux','169 boulevard de l''Europe',NULL,'45000','Orléans','Centre-Val de Loire','France',1,'4690Z','FR10460598162','46059816200259',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,18500,'HERVE',1,7,1,1,0,1,1,0,1,'2019-12-17 00:00:00.000000','02 61  9 10 52',NULL,'contact@maison-herve.example','www.maison-herve.example',0,25,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('WAGNER','Distribution Wagner',0,'4110000','Société','DISTRIBUTION WAGN',NULL,'22 boulevard Gambetta','Quai de déchargement n° 3','73000','Chambéry','Auvergne-Rhône-Alpes','France',1,'4645Z','FR60305642845','30564284500328',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'WAGNER',1,3,1,1,0,1,1,0,0,'2019-01-23 00:00:00.000000','04 65  7 14 09',NULL,NULL,'www.distribution-wagner.example',0,26,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('RIVIERE','Rivière Delorme Quincaillerie',1,'4010000','Société','RIVIÈRE DELORME Q',NULL,'63 place de l''Église',NULL,'78000','Versailles','Île-de-France','France',1,'4642Z','FR28493570311','49357031100099',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,69500,'RIVIERE',1,6,2,1,0,1,1,0,0,'2023-02-14 00:00:00.000000','01 99  0 00 32',NULL,'contact@riviere-delorme-quincaillerie.example','www.riviere-delorme-quincaillerie.example',0,27,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('BERNIER','Diffusion Bernier-Lucas SAS',0,'4110000','Société','DIFFUSION BERNIER',NULL,'143 route de Paris',NULL,'75002','Paris','Île-de-France','France',1,'4673A','FR38393779301','39377930100224',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'BERNIER',1,4,3,1,0,1,1,0,0,'2017-01-30 00:00:00.000000','01 99  0 09 42',NULL,'contact@diffusion-bernier-lucas-sas.example',NULL,0,28,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('LEGOFF','Le Goff Fabre Matériaux',0,'4110000','Société','LE GOFF FABRE MAT','Alain Guillot','60 rue de la République',NULL,'51100','Reims','Grand Est','France',1,'4674A','FR38550084131','55008413100287',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'LEGOFF',1,3,4,1,0,1,1,0,0,'2019-11-27 00:00:00.000000','03 53  0 12 73',NULL,'contact@le-goff-fabre-materiaux.example',NULL,0,29,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('LEFEVRE','L''Atelier de Lefèvre',0,'4110000','Société','L''ATELIER DE LEFÈ',NULL,'6 rue Gustave Eiffel',NULL,'59000','Lille','Hauts-de-France','France',1,'4649Z','FR79369565528','36956552800139',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,10500,'LEFEVRE',1,0,2,1,0,1,1,0,0,'2017-02-02 00:00:00.000000','03 53  0 15 49',NULL,NULL,'www.l-atelier-de-lefevre.example',0,30,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('SALCARRE','Groupe Carre SARL',2,'4210000','Société','GROUPE CARRE SARL',NULL,'47 avenue de la Libération',NULL,'20200','Bastia','Corse','France',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'SALCARRE',1,5,4,1,0,1,1,0,0,'2023-04-11 00:00:00.000000','04 65  7 16 55',NULL,'contact@groupe-carre-sarl.example',NULL,0,31,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('AUTRAMOS','Ramos-Martin Électricité',3,'4670000','Société','RAMOS-MARTIN ÉLEC','Gilbert Salmon','101 avenue Aristide Briand',NULL,'69007','Lyon','Auvergne-Rhône-Alpes','France',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,57500,'AUTRAMOS',1,6,4,1,0,1,1,0,0,'2016-11-03 00:00:00.000000','04 65  7 18 17',NULL,'contact@ramos-martin-electricite.example','www.ramos-martin-electricite.example',0,32,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_COMPTET" VALUES('SCIERIE','Scierie du Lac',0,'4110000',NULL,NULL,NULL,'1 rue du Lac','','','Annecy','',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'SCIERIE',0,0,1,1,0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,0,33,'CSQL','2026-11-24 20:32:25.925199',0,0,'2026-11-24 20:32:25.925199');
CREATE TABLE "F_CONTACTT" (
	"CT_Num" VARCHAR(17) NOT NULL, 
	"CT_Nom" VARCHAR(35) NOT NULL, 
	"CT_Prenom" VARCHAR(35) DEFAULT '' NOT NULL, 
	"N_Service" SMALLINT DEFAULT '0' NOT NULL, 
	"CT_Fonction" VARCHAR(35), 
	"CT_Telephone" VARCHAR(21), 
	"CT_TelPortable" VARCHAR(21), 
	"CT_Telecopie" VARCHAR(21), 
	"CT_EMail" VARCHAR(69), 
	"CT_Civilite" SMALLINT DEFAULT '0' NOT NULL, 
	"N_Contact" SMALLINT DEFAULT '0' NOT NULL, 
	"CT_No" INTEGER NOT NULL, 
	"cbProt" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"cbCreateur" VARCHAR(4) DEFAULT 'CSQL' NOT NULL, 
	"cbModification" DATETIME, 
	"cbReplication" INTEGER DEFAULT '0' NOT NULL, 
	"cbFlag" SMALLINT DEFAULT '0' NOT NULL, 
	"cbCreation" DATETIME, 
	UNIQUE ("CT_Num", "CT_Nom", "CT_Prenom"), 
	UNIQUE ("CT_No")
);
INSERT INTO "F_CONTACTT" VALUES('GUILBERT','Roger','Marcelle',4,'Gérant','04 65  7 12 70','06 39  9 89 93',NULL,NULL,2,0,2,0,2,'CSQL','2026-11-24 20:32:25.855667',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('GUILBERT','Garnier','Nath',5,'Directeur général','04 65  7 15 49',NULL,NULL,'nath.garnier@guilbert-gros-quincaillerie.example',2,0,3,0,3,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('BIGOT','Faure','Dominique',4,'Responsable administratif et financ','04 65  7 19 21',NULL,NULL,'dominique.faure@etablissements-bigot.example',2,0,4,0,4,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('AUGER','Charpentier','André',4,'Acheteur',NULL,'06 39  9 85 61',NULL,'andre.charpentier@sci-auger-hoareau.example',1,0,5,0,5,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('CARRE','Marques','William',2,'Secrétaire',NULL,'06 39  9 83 73',NULL,'william.marques@carre-freres-scop.example',1,0,7,0,7,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('CARRE','Diallo','Christiane',6,'Technicien','04 65  7 11 57','06 39  9 88 26',NULL,'christiane.diallo@carre-freres-scop.example',2,0,8,0,8,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('ROBERT','Sanchez','Célina',1,'Directrice générale',NULL,NULL,NULL,'celina.sanchez@societe-robert-scop.example',2,0,9,0,9,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('ROBERT','Morvan','Hortense',4,'Chargée de clientèle','02 61  9 16 65','06 39  9 82 15',NULL,NULL,2,0,10,0,10,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('SCHMITT','Dupont','Aurore',5,'Magasinier',NULL,'06 39  9 86 39',NULL,'aurore.dupont@schmitt-payet.example',2,0,11,0,11,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('SCHMITT','Guillet','Andrée',5,'Responsable logistique',NULL,NULL,NULL,'andree.guillet@schmitt-payet.example',2,0,12,0,12,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('JULIEN','Goncalves','Astrid',2,'Chargée de clientèle',NULL,'06 39  9 82 33',NULL,'astrid.goncalves@bijouterie-julien-le-roux.example',2,0,13,0,13,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('LEDOUX','Loiseau','Alexandrie',2,'Directeur général','05 36  4 99 60','06 39  9 81 88','05 36  4 97 54','alexandrie.loiseau@maison-ledoux-scop.example',2,0,14,0,14,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('LEDOUX','Nicolas','Lucas',3,'Responsable informatique',NULL,NULL,NULL,'lucas.nicolas@maison-ledoux-scop.example',1,0,15,0,15,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('LEDOUX','Chrétien','Alix',2,'Comptable','05 36  4 90 61','06 39  9 85 81','05 36  4 93 15','alix.chretien@maison-ledoux-scop.example',2,0,16,0,16,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('RODRIGUE','Dupré','Marie',2,'Chef de projet','02 61  9 10 55','06 39  9 87 43',NULL,'marie.dupre@societe-rodriguez.example',2,0,17,0,17,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('RODRIGUE','Leroy','Christine',3,'Responsable informatique','02 61  9 16 77','06 39  9 84 99',NULL,NULL,2,0,18,0,18,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('RODRIGUE','Mahe','Sébastien',6,'Responsable logistique','02 61  9 18 45','06 39  9 83 54',NULL,NULL,1,0,19,0,19,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('BERTIN','Renaud','Juliette',5,'Acheteuse','04 65  7 18 88','06 39  9 88 61',NULL,'juliette.renaud@bertin-guerin-diffusion.example',2,0,20,0,20,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('BERTIN','Rey','Agathe',5,'Directeur commercial','04 65  7 17 77',NULL,'04 65  7 12 85','agathe.rey@bertin-guerin-diffusion.example',2,0,21,0,21,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('BERTIN','Laurent','Guillaume',2,'Magasinier','04 65  7 16 55','06 39  9 86 66',NULL,'guillaume.laurent@bertin-guerin-diffusion.example',1,0,22,0,22,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('VINCENT','Jacques','Anouk',2,'Responsable des achats','05 36  4 92 50','06 39  9 82 42',NULL,'anouk.jacques@vincent-et-associes-sarl.example',2,0,23,0,23,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('MARIN','Marchand','Rémy',2,'Directeur commercial','04 65  7 19 34','06 39  9 86 25',NULL,'remy.marchand@etablissements-marin.example',1,0,24,0,24,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('MARIN','Langlois','Céline',6,'Responsable qualité','04 65  7 15 15','06 39  9 86 45','04 65  7 17 25',NULL,2,0,25,0,25,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('MARIN','Charrier','William',4,'Directrice générale','04 65  7 10 40',NULL,NULL,NULL,1,0,26,0,26,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('DOSSANTO','Thibault','Joseph',2,'Chef d''atelier','04 65  7 10 73','06 39  9 83 08',NULL,'joseph.thibault@groupe-dos-santos.example',1,0,27,0,27,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('DOSSANTO','Dias','Bertrand',4,'Assistante de direction','04 65  7 10 18',NULL,NULL,NULL,1,0,28,0,28,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('DOSSANTO','Pelletier','Zacharie',4,'Responsable des achats','04 65  7 17 73','06 39  9 83 81',NULL,'zacharie.pelletier@groupe-dos-santos.example',1,0,29,0,29,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('TESSIER','Petit','Charles',2,'Responsable logistique','04 65  7 15 78',NULL,NULL,'charles.petit@societe-tessier-sas.example',1,0,30,0,30,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('TESSIER','Arnaud','Aurélie',6,'Responsable administratif et financ','04 65  7 16 58',NULL,NULL,NULL,2,0,31,0,31,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('GOSSELIN','Maury','Amélie',2,'Responsable des achats',NULL,'06 39  9 80 03',NULL,NULL,2,0,32,0,32,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('LEMOINE','Bourgeois','Renée',2,'Acheteur',NULL,'06 39  9 89 93',NULL,'renee.bourgeois@etablissements-lemoine.example',2,0,33,0,33,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('RUIZ','Michel','Bernard',6,'Acheteur','05 36  4 95 64','06 39  9 83 57',NULL,'bernard.michel@etablissements-ruiz.example',1,0,34,0,34,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('RUIZ','Boyer','Jules',3,'Chef de projet','05 36  4 97 68',NULL,NULL,'jules.boyer@etablissements-ruiz.example',1,0,35,0,35,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('RUIZ','Brunet','Gabrielle',3,'Secrétaire','05 36  4 99 91','06 39  9 81 50',NULL,'gabrielle.brunet@etablissements-ruiz.example',2,0,36,0,36,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('GUYOT','Leduc','Olivie',6,'Directrice des ressources humaines','04 65  7 19 62',NULL,NULL,NULL,2,0,37,0,37,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('GUYOT','Gomes','Matthieu',5,'Directrice générale',NULL,'06 39  9 83 55',NULL,NULL,1,0,38,0,38,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('GUYOT','Valentin','Stéphane',5,'Acheteuse',NULL,'06 39  9 84 02',NULL,'stephane.valentin@guyot-fils.example',1,0,39,0,39,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('BODIN','Turpin','Richard',4,'Directrice des ressources humaines',NULL,'06 39  9 81 66',NULL,NULL,1,0,40,0,40,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('BODIN','Boucher','Emmanuel',5,'Technicien',NULL,NULL,NULL,'emmanuel.boucher@sci-bodin-devaux.example',1,0,41,0,41,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('BODIN','Thomas','Nathalie',4,'Responsable qualité','04 65  7 12 96','06 39  9 89 23',NULL,'nathalie.thomas@sci-bodin-devaux.example',2,0,42,0,42,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('RODRIGUE2','Coulon','Thomas',4,'Comptable','01 99  0 01 07','06 39  9 82 78',NULL,'thomas.coulon@rodriguez-rousseau-equipement.example',1,0,43,0,43,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('BENARD','Rocher','Geneviève',4,'Responsable administratif et financ',NULL,NULL,NULL,'genevieve.rocher@maison-benard.example',2,0,44,0,44,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('DURAND','Fontaine','Jean',2,'Chargée de clientèle','05 36  4 96 00',NULL,NULL,'jean.fontaine@durand-et-associes-eurl.example',1,0,45,0,45,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('DURAND','Michaud','Michel',4,'Magasinier',NULL,NULL,NULL,NULL,1,0,46,0,46,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('ARNAUD','Hervé','Juliette',2,'Directeur commercial',NULL,NULL,NULL,'juliette.herve@arnaud-fils.example',2,0,47,0,47,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('ARNAUD','Dumas','Lorraine',3,'Acheteuse',NULL,NULL,'03 53  0 15 23','lorraine.dumas@arnaud-fils.example',2,0,48,0,48,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('ARNAUD','Bernier','Bertrand',6,'Gérant','03 53  0 13 70',NULL,NULL,'bertrand.bernier@arnaud-fils.example',1,0,49,0,49,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('PERRIER','Masse','Martin',3,'Chef d''atelier',NULL,NULL,NULL,'martin.masse@sanitaire-et-chauffage-perrier.example',1,0,50,0,50,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('HERVE','Roux','Diane',5,'Responsable qualité','02 61  9 18 16','06 39  9 89 23',NULL,'diane.roux@maison-herve.example',2,0,51,0,51,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('WAGNER','Hubert','Hugues',2,'Gérant',NULL,'06 39  9 80 91',NULL,'hugues.hubert@distribution-wagner.example',1,0,52,0,52,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('LEGOFF','Guillot','Alain',1,'Gérant','03 53  0 15 30',NULL,NULL,'alain.guillot@le-goff-fabre-materiaux.example',1,0,53,0,53,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('LEGOFF','Royer','Guy',6,'Chef de projet','03 53  0 10 77',NULL,NULL,NULL,1,0,54,0,54,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('LEGOFF','De Sousa','Jules',5,'Responsable informatique','03 53  0 10 75','06 39  9 80 29',NULL,NULL,1,0,55,0,55,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('AUTRAMOS','Salmon','Gilbert',6,'Responsable qualité',NULL,NULL,NULL,'gilbert.salmon@ramos-martin-electricite.example',1,0,56,0,56,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('AUTRAMOS','Guillou','Olivie',4,'Responsable logistique','04 65  7 19 51',NULL,NULL,'olivie.guillou@ramos-martin-electricite.example',2,0,57,0,57,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_CONTACTT" VALUES('SCIERIE','Petit','Anne',0,NULL,NULL,NULL,NULL,NULL,0,0,58,0,58,'CSQL','2026-11-24 20:32:25.925199',0,0,'2026-11-24 20:32:25.925199');
CREATE TABLE "F_DOCENTETE" (
	"DO_Domaine" SMALLINT DEFAULT '0' NOT NULL, 
	"DO_Type" SMALLINT DEFAULT '0' NOT NULL, 
	"DO_Piece" VARCHAR(13) NOT NULL, 
	"DO_Date" DATETIME, 
	"DO_Tiers" VARCHAR(17) NOT NULL, 
	"LI_No" INTEGER DEFAULT '0' NOT NULL, 
	"DO_Contact" VARCHAR(35), 
	"cbProt" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"cbCreateur" VARCHAR(4) DEFAULT 'CSQL' NOT NULL, 
	"cbModification" DATETIME, 
	"cbReplication" INTEGER DEFAULT '0' NOT NULL, 
	"cbFlag" SMALLINT DEFAULT '0' NOT NULL, 
	"cbCreation" DATETIME, 
	UNIQUE ("DO_Domaine", "DO_Type", "DO_Piece")
);
CREATE TABLE "F_LIVRAISON" (
	"LI_No" INTEGER NOT NULL, 
	"CT_Num" VARCHAR(17) NOT NULL, 
	"LI_Intitule" VARCHAR(69), 
	"LI_Adresse" VARCHAR(35), 
	"LI_Complement" VARCHAR(35), 
	"LI_CodePostal" VARCHAR(9), 
	"LI_Ville" VARCHAR(35), 
	"LI_CodeRegion" VARCHAR(25), 
	"LI_Pays" VARCHAR(35), 
	"LI_Contact" VARCHAR(35), 
	"N_Expedition" SMALLINT DEFAULT '0' NOT NULL, 
	"N_Condition" SMALLINT DEFAULT '0' NOT NULL, 
	"LI_Principal" SMALLINT DEFAULT '0' NOT NULL, 
	"LI_Telephone" VARCHAR(21), 
	"LI_Telecopie" VARCHAR(21), 
	"LI_EMail" VARCHAR(69), 
	"cbProt" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"cbCreateur" VARCHAR(4) DEFAULT 'CSQL' NOT NULL, 
	"cbModification" DATETIME, 
	"cbReplication" INTEGER DEFAULT '0' NOT NULL, 
	"cbFlag" SMALLINT DEFAULT '0' NOT NULL, 
	"cbCreation" DATETIME, 
	UNIQUE ("LI_No")
);
INSERT INTO "F_LIVRAISON" VALUES(1,'GUILBERT','Guilbert Gros Quincaillerie','158 avenue Aristide Briand',NULL,'10122','Turin',NULL,'Italie',NULL,1,1,1,NULL,NULL,NULL,0,1,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(2,'GUILBERT','Dépôt Turin','149 rue de l''Industrie',NULL,'10122','Turin',NULL,'Italie',NULL,1,1,0,NULL,NULL,NULL,0,2,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(3,'BIGOT','Établissements Bigot','165 impasse des Lilas',NULL,'48000','Mende','Occitanie','France',NULL,1,1,1,NULL,NULL,NULL,0,3,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(4,'AUGER','SCI Auger Hoareau','20 quai de la Marne',NULL,'61000','Alençon','Normandie','France',NULL,1,1,1,NULL,NULL,NULL,0,4,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(5,'CARRE','Carre Frères SCOP','58 route de Paris','BP 112','73000','Chambéry','Auvergne-Rhône-Alpes','France',NULL,1,1,1,NULL,NULL,NULL,0,5,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(6,'ROBERT','Société Robert SCOP','116 rue Pasteur','BP 112','53000','Laval','Pays de la Loire','France',NULL,1,1,1,NULL,NULL,NULL,0,6,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(7,'SCHMITT','Schmitt & Payet','180 rue de la République','Cedex 2','33000','Bordeaux','Nouvelle-Aquitaine','France',NULL,1,1,1,NULL,NULL,NULL,0,7,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(8,'JULIEN','Bijouterie Julien-Le Roux','146 avenue Aristide Briand','Hall 4','92000','Nanterre','Île-de-France','France',NULL,1,1,1,NULL,NULL,NULL,0,8,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(9,'LEDOUX','Maison Ledoux SCOP','15 cours Lafayette',NULL,'47000','Agen','Nouvelle-Aquitaine','France',NULL,1,1,1,NULL,NULL,NULL,0,9,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(10,'RODRIGUE','Société Rodriguez','113 boulevard Gambetta',NULL,'76000','Rouen','Normandie','France',NULL,1,1,1,NULL,NULL,NULL,0,10,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(11,'BERTIN','Bertin-Guérin Diffusion','94 rue Saint-Exupéry','Lieu-dit La Croix','06000','Nice','PACA','France',NULL,1,1,1,NULL,NULL,NULL,0,11,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(12,'BERTIN','Entrepôt Nice','27 rue du Moulin',NULL,'06000','Nice','PACA','France',NULL,1,1,0,NULL,NULL,NULL,0,12,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(13,'VINCENT','Vincent et Associés SARL','172 rue des Écoles',NULL,'46000','Cahors','Occitanie','France',NULL,1,1,1,NULL,NULL,NULL,0,13,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(14,'MARIN','Établissements Marin','44 avenue de la Libération',NULL,'83000','Toulon','PACA','France',NULL,1,1,1,NULL,NULL,NULL,0,14,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(15,'DOSSANTO','Groupe Dos Santos','40 rue Jules Ferry',NULL,'84000','Avignon','PACA','France',NULL,1,1,1,NULL,NULL,NULL,0,15,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(16,'TESSIER','Société Tessier SAS','177 rue du Général de Gaulle',NULL,'26000','Valence','Auvergne-Rhône-Alpes','France',NULL,1,1,1,NULL,NULL,NULL,0,16,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(17,'GOSSELIN','Maison Gosselin SNC','157 boulevard de l''Europe',NULL,'62100','Calais','Hauts-de-France','France',NULL,1,1,1,NULL,NULL,NULL,0,17,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(18,'LEMOINE','Établissements Lemoine','45 cours Lafayette',NULL,'59140','Dunkerque','Hauts-de-France','France',NULL,1,1,1,NULL,NULL,NULL,0,18,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(19,'RUIZ','Établissements Ruiz','167 rue des Écoles',NULL,'65000','Tarbes','Occitanie','France',NULL,1,1,1,NULL,NULL,NULL,0,19,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(20,'RUIZ','Dépôt Tarbes','175 route de Paris',NULL,'65000','Tarbes','Occitanie','France',NULL,1,1,0,NULL,NULL,NULL,0,20,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(21,'RUIZ','Chantier Tarbes','150 rue de Verdun',NULL,'65000','Tarbes','Occitanie','France',NULL,1,1,0,NULL,NULL,NULL,0,21,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(22,'GUYOT','Guyot & Fils','106 rue d''Alsace',NULL,'34000','Montpellier','Occitanie','France',NULL,1,1,1,NULL,NULL,NULL,0,22,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(23,'GUYOT','Magasin Montpellier','138 rue du Moulin','Bâtiment C','34000','Montpellier','Occitanie','France',NULL,1,1,0,NULL,NULL,NULL,0,23,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(24,'BODIN','SCI Bodin Devaux','40 rue de l''Industrie',NULL,'20200','Bastia','Corse','France',NULL,1,1,1,NULL,NULL,NULL,0,24,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(25,'BODIN','Magasin Bastia','169 rue des Écoles',NULL,'20200','Bastia','Corse','France',NULL,1,1,0,NULL,NULL,NULL,0,25,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(26,'BODIN','Agence Narbonne','57 boulevard Gambetta','Bâtiment A','11100','Narbonne','Occitanie','France',NULL,1,1,0,NULL,NULL,NULL,0,26,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(27,'RODRIGUE2','Rodriguez Rousseau Équipement SA','168 rue de Verdun',NULL,'92000','Nanterre','Île-de-France','France',NULL,1,1,1,NULL,NULL,NULL,0,27,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(28,'BENARD','Maison Benard','35 place du Marché',NULL,'89000','Auxerre','Bourgogne-Franche-Comté','France',NULL,1,1,1,NULL,NULL,NULL,0,28,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(29,'DURAND','Durand et Associés EURL','12 rue Émile Zola','Bâtiment A','47000','Agen','Nouvelle-Aquitaine','France',NULL,1,1,1,NULL,NULL,NULL,0,29,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(30,'ARNAUD','Arnaud & Fils','155 rue Victor Hugo',NULL,'68100','Mulhouse','Grand Est','France',NULL,1,1,1,NULL,NULL,NULL,0,30,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(31,'ARNAUD','Entrepôt Clermont-Ferrand','163 rue d''Alsace',NULL,'63000','Clermont-Ferrand','Auvergne-Rhône-Alpes','France',NULL,1,1,0,NULL,NULL,NULL,0,31,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(32,'PERRIER','Sanitaire et Chauffage Perrier Lyon','33 chemin des Vignes',NULL,'69007','Lyon','Auvergne-Rhône-Alpes','France',NULL,1,1,1,NULL,NULL,NULL,0,32,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(33,'HERVE','Maison Hervé','169 boulevard de l''Europe',NULL,'45000','Orléans','Centre-Val de Loire','France',NULL,1,1,1,NULL,NULL,NULL,0,33,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(34,'WAGNER','Distribution Wagner','22 boulevard Gambetta','Quai de déchargement n° 3','73000','Chambéry','Auvergne-Rhône-Alpes','France',NULL,1,1,1,NULL,NULL,NULL,0,34,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(35,'RIVIERE','Rivière Delorme Quincaillerie','63 place de l''Église',NULL,'78000','Versailles','Île-de-France','France',NULL,1,1,1,NULL,NULL,NULL,0,35,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(36,'RIVIERE','Entrepôt Orléans','131 rue Émile Zola',NULL,'45000','Orléans','Centre-Val de Loire','France',NULL,1,1,0,NULL,NULL,NULL,0,36,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(37,'RIVIERE','Atelier La Rochelle','40 rue de l''Hôtel de Ville','ZI des Prés','17000','La Rochelle','Nouvelle-Aquitaine','France',NULL,1,1,0,NULL,NULL,NULL,0,37,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(38,'BERNIER','Diffusion Bernier-Lucas SAS','143 route de Paris',NULL,'75002','Paris','Île-de-France','France',NULL,1,1,1,NULL,NULL,NULL,0,38,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(39,'BERNIER','Entrepôt Pessac','49 rue des Écoles',NULL,'33600','Pessac','Nouvelle-Aquitaine','France',NULL,1,1,0,NULL,NULL,NULL,0,39,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(40,'LEGOFF','Le Goff Fabre Matériaux','60 rue de la République',NULL,'51100','Reims','Grand Est','France',NULL,1,1,1,NULL,NULL,NULL,0,40,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(41,'LEGOFF','Magasin Reims','153 quai de la Marne',NULL,'51100','Reims','Grand Est','France',NULL,1,1,0,NULL,NULL,NULL,0,41,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(42,'LEFEVRE','L''Atelier de Lefèvre','6 rue Gustave Eiffel',NULL,'59000','Lille','Hauts-de-France','France',NULL,1,1,1,NULL,NULL,NULL,0,42,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(43,'SALCARRE','Groupe Carre SARL','47 avenue de la Libération',NULL,'20200','Bastia','Corse','France',NULL,1,1,1,NULL,NULL,NULL,0,43,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(44,'AUTRAMOS','Ramos-Martin Électricité','101 avenue Aristide Briand',NULL,'69007','Lyon','Auvergne-Rhône-Alpes','France',NULL,1,1,1,NULL,NULL,NULL,0,44,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_LIVRAISON" VALUES(45,'SCIERIE','Scierie du Lac','1 rue du Lac','','','Annecy','',NULL,NULL,0,0,1,NULL,NULL,NULL,0,45,'CSQL','2026-11-24 20:32:25.925199',0,0,'2026-11-24 20:32:25.925199');
CREATE TABLE "F_REGLEMENTT" (
	"CT_Num" VARCHAR(17) NOT NULL, 
	"N_Reglement" SMALLINT DEFAULT '0' NOT NULL, 
	"RT_Condition" SMALLINT DEFAULT '0' NOT NULL, 
	"RT_NbJour" SMALLINT DEFAULT '0' NOT NULL, 
	"RT_JourTb01" SMALLINT DEFAULT '0' NOT NULL, 
	"RT_JourTb02" SMALLINT DEFAULT '0' NOT NULL, 
	"RT_JourTb03" SMALLINT DEFAULT '0' NOT NULL, 
	"RT_JourTb04" SMALLINT DEFAULT '0' NOT NULL, 
	"RT_JourTb05" SMALLINT DEFAULT '0' NOT NULL, 
	"RT_JourTb06" SMALLINT DEFAULT '0' NOT NULL, 
	"RT_TRepart" SMALLINT DEFAULT '0' NOT NULL, 
	"RT_VRepart" NUMERIC(24, 6) DEFAULT '0' NOT NULL, 
	"cbProt" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"cbCreateur" VARCHAR(4) DEFAULT 'CSQL' NOT NULL, 
	"cbModification" DATETIME, 
	"cbReplication" INTEGER DEFAULT '0' NOT NULL, 
	"cbFlag" SMALLINT DEFAULT '0' NOT NULL, 
	"cbCreation" DATETIME
);
INSERT INTO "F_REGLEMENTT" VALUES('GUILBERT',6,1,60,0,0,0,0,0,0,1,0,0,1,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('BIGOT',4,1,30,0,0,0,0,0,0,1,0,0,2,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('AUGER',6,1,45,0,0,0,0,0,0,1,0,0,3,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('CARRE',2,0,60,0,0,0,0,0,0,1,0,0,4,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('ROBERT',1,1,0,0,0,0,0,0,0,1,0,0,5,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('SCHMITT',2,0,45,0,0,0,0,0,0,1,0,0,6,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('JULIEN',4,0,30,0,0,0,0,0,0,1,0,0,7,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('LEDOUX',4,0,30,0,0,0,0,0,0,1,0,0,8,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('RODRIGUE',2,0,45,0,0,0,0,0,0,1,0,0,9,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('BERTIN',1,1,45,0,0,0,0,0,0,1,0,0,10,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('VINCENT',3,1,0,0,0,0,0,0,0,1,0,0,11,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('MARIN',2,1,30,0,0,0,0,0,0,1,0,0,12,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('DOSSANTO',6,0,30,0,0,0,0,0,0,1,0,0,13,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('TESSIER',1,1,30,0,0,0,0,0,0,1,0,0,14,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('GOSSELIN',3,0,60,0,0,0,0,0,0,1,0,0,15,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('LEMOINE',6,0,30,0,0,0,0,0,0,1,0,0,16,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('RUIZ',4,1,60,0,0,0,0,0,0,1,0,0,17,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('GUYOT',5,1,60,0,0,0,0,0,0,1,0,0,18,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('BODIN',4,1,30,0,0,0,0,0,0,1,0,0,19,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('RODRIGUE2',3,1,0,0,0,0,0,0,0,1,0,0,20,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('BENARD',4,0,30,0,0,0,0,0,0,1,0,0,21,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('DURAND',4,0,30,0,0,0,0,0,0,1,0,0,22,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('ARNAUD',5,0,30,0,0,0,0,0,0,1,0,0,23,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('PERRIER',1,0,30,0,0,0,0,0,0,1,0,0,24,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('HERVE',1,0,45,0,0,0,0,0,0,1,0,0,25,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('WAGNER',6,1,0,0,0,0,0,0,0,1,0,0,26,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('RIVIERE',2,0,30,0,0,0,0,0,0,1,0,0,27,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('BERNIER',1,0,60,0,0,0,0,0,0,1,0,0,28,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('LEGOFF',6,1,30,0,0,0,0,0,0,1,0,0,29,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('LEFEVRE',3,1,30,0,0,0,0,0,0,1,0,0,30,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('SALCARRE',4,1,0,0,0,0,0,0,0,1,0,0,31,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
INSERT INTO "F_REGLEMENTT" VALUES('AUTRAMOS',3,0,60,0,0,0,0,0,0,1,0,0,32,'CSQL','2026-01-01 00:00:00.000000',0,0,'2026-01-01 00:00:00.000000');
CREATE TABLE "P_CATCOMPTA" (
	"CA_ComptaVen01" VARCHAR(35), 
	"CA_ComptaVen02" VARCHAR(35), 
	"CA_ComptaVen03" VARCHAR(35), 
	"CA_ComptaVen04" VARCHAR(35), 
	"CA_ComptaVen05" VARCHAR(35), 
	"CA_ComptaVen06" VARCHAR(35), 
	"CA_ComptaVen07" VARCHAR(35), 
	"CA_ComptaVen08" VARCHAR(35), 
	"CA_ComptaVen09" VARCHAR(35), 
	"CA_ComptaVen10" VARCHAR(35), 
	"CA_ComptaVen11" VARCHAR(35), 
	"CA_ComptaVen12" VARCHAR(35), 
	"CA_ComptaVen13" VARCHAR(35), 
	"CA_ComptaVen14" VARCHAR(35), 
	"CA_ComptaVen15" VARCHAR(35), 
	"CA_ComptaVen16" VARCHAR(35), 
	"CA_ComptaVen17" VARCHAR(35), 
	"CA_ComptaVen18" VARCHAR(35), 
	"CA_ComptaVen19" VARCHAR(35), 
	"CA_ComptaVen20" VARCHAR(35), 
	"CA_ComptaVen21" VARCHAR(35), 
	"CA_ComptaVen22" VARCHAR(35), 
	"CA_ComptaVen23" VARCHAR(35), 
	"CA_ComptaVen24" VARCHAR(35), 
	"CA_ComptaVen25" VARCHAR(35), 
	"CA_ComptaVen26" VARCHAR(35), 
	"CA_ComptaVen27" VARCHAR(35), 
	"CA_ComptaVen28" VARCHAR(35), 
	"CA_ComptaVen29" VARCHAR(35), 
	"CA_ComptaVen30" VARCHAR(35), 
	"CA_ComptaVen31" VARCHAR(35), 
	"CA_ComptaVen32" VARCHAR(35), 
	"CA_ComptaVen33" VARCHAR(35), 
	"CA_ComptaVen34" VARCHAR(35), 
	"CA_ComptaVen35" VARCHAR(35), 
	"CA_ComptaVen36" VARCHAR(35), 
	"CA_ComptaVen37" VARCHAR(35), 
	"CA_ComptaVen38" VARCHAR(35), 
	"CA_ComptaVen39" VARCHAR(35), 
	"CA_ComptaVen40" VARCHAR(35), 
	"CA_ComptaVen41" VARCHAR(35), 
	"CA_ComptaVen42" VARCHAR(35), 
	"CA_ComptaVen43" VARCHAR(35), 
	"CA_ComptaVen44" VARCHAR(35), 
	"CA_ComptaVen45" VARCHAR(35), 
	"CA_ComptaVen46" VARCHAR(35), 
	"CA_ComptaVen47" VARCHAR(35), 
	"CA_ComptaVen48" VARCHAR(35), 
	"CA_ComptaVen49" VARCHAR(35), 
	"CA_ComptaVen50" VARCHAR(35), 
	"CA_ComptaAch01" VARCHAR(35), 
	"CA_ComptaAch02" VARCHAR(35), 
	"CA_ComptaAch03" VARCHAR(35), 
	"CA_ComptaAch04" VARCHAR(35), 
	"CA_ComptaAch05" VARCHAR(35), 
	"CA_ComptaAch06" VARCHAR(35), 
	"CA_ComptaAch07" VARCHAR(35), 
	"CA_ComptaAch08" VARCHAR(35), 
	"CA_ComptaAch09" VARCHAR(35), 
	"CA_ComptaAch10" VARCHAR(35), 
	"CA_ComptaAch11" VARCHAR(35), 
	"CA_ComptaAch12" VARCHAR(35), 
	"CA_ComptaAch13" VARCHAR(35), 
	"CA_ComptaAch14" VARCHAR(35), 
	"CA_ComptaAch15" VARCHAR(35), 
	"CA_ComptaAch16" VARCHAR(35), 
	"CA_ComptaAch17" VARCHAR(35), 
	"CA_ComptaAch18" VARCHAR(35), 
	"CA_ComptaAch19" VARCHAR(35), 
	"CA_ComptaAch20" VARCHAR(35), 
	"CA_ComptaAch21" VARCHAR(35), 
	"CA_ComptaAch22" VARCHAR(35), 
	"CA_ComptaAch23" VARCHAR(35), 
	"CA_ComptaAch24" VARCHAR(35), 
	"CA_ComptaAch25" VARCHAR(35), 
	"CA_ComptaAch26" VARCHAR(35), 
	"CA_ComptaAch27" VARCHAR(35), 
	"CA_ComptaAch28" VARCHAR(35), 
	"CA_ComptaAch29" VARCHAR(35), 
	"CA_ComptaAch30" VARCHAR(35), 
	"CA_ComptaAch31" VARCHAR(35), 
	"CA_ComptaAch32" VARCHAR(35), 
	"CA_ComptaAch33" VARCHAR(35), 
	"CA_ComptaAch34" VARCHAR(35), 
	"CA_ComptaAch35" VARCHAR(35), 
	"CA_ComptaAch36" VARCHAR(35), 
	"CA_ComptaAch37" VARCHAR(35), 
	"CA_ComptaAch38" VARCHAR(35), 
	"CA_ComptaAch39" VARCHAR(35), 
	"CA_ComptaAch40" VARCHAR(35), 
	"CA_ComptaAch41" VARCHAR(35), 
	"CA_ComptaAch42" VARCHAR(35), 
	"CA_ComptaAch43" VARCHAR(35), 
	"CA_ComptaAch44" VARCHAR(35), 
	"CA_ComptaAch45" VARCHAR(35), 
	"CA_ComptaAch46" VARCHAR(35), 
	"CA_ComptaAch47" VARCHAR(35), 
	"CA_ComptaAch48" VARCHAR(35), 
	"CA_ComptaAch49" VARCHAR(35), 
	"CA_ComptaAch50" VARCHAR(35), 
	"cbIndice" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL, 
	PRIMARY KEY ("cbMarq"), 
	UNIQUE ("cbIndice")
);
INSERT INTO "P_CATCOMPTA" VALUES('Ventes France','Ventes CEE','Ventes export','Ventes exonérées',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Achats France','Achats intracommunautaires','Achats hors UE','Achats exonérés',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,1);
CREATE TABLE "P_CATTARIF" (
	"CT_Intitule" VARCHAR(35), 
	"CT_PrixTTC" SMALLINT DEFAULT '0' NOT NULL, 
	"cbIndice" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL, 
	PRIMARY KEY ("cbMarq"), 
	UNIQUE ("cbIndice")
);
INSERT INTO "P_CATTARIF" VALUES('Grossiste',0,1,1);
INSERT INTO "P_CATTARIF" VALUES('Détaillant',0,2,2);
INSERT INTO "P_CATTARIF" VALUES('Prix public',0,3,3);
INSERT INTO "P_CATTARIF" VALUES('Centrale d''achat',0,4,4);
CREATE TABLE "P_CRISQUE" (
	"R_Intitule" VARCHAR(35), 
	"R_Type" SMALLINT DEFAULT '0' NOT NULL, 
	"R_Min" NUMERIC(24, 6), 
	"R_Max" NUMERIC(24, 6), 
	"cbIndice" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL, 
	PRIMARY KEY ("cbMarq"), 
	UNIQUE ("cbIndice")
);
INSERT INTO "P_CRISQUE" VALUES('Client sans risque',0,0,0,1,1);
INSERT INTO "P_CRISQUE" VALUES('À surveiller',1,1,5000,2,2);
INSERT INTO "P_CRISQUE" VALUES('À bloquer',2,5000,999999999,3,3);
CREATE TABLE "P_DEVISE" (
	"D_Intitule" VARCHAR(35), 
	"D_CodeISO" VARCHAR(3), 
	"D_Sigle" VARCHAR(5), 
	"cbIndice" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL, 
	PRIMARY KEY ("cbMarq"), 
	UNIQUE ("cbIndice")
);
INSERT INTO "P_DEVISE" VALUES('Euro','EUR','€',1,1);
INSERT INTO "P_DEVISE" VALUES('Dollar US','USD','$',2,2);
INSERT INTO "P_DEVISE" VALUES('Livre sterling','GBP','£',3,3);
INSERT INTO "P_DEVISE" VALUES('Franc suisse','CHF','CHF',4,4);
CREATE TABLE "P_DOSSIER" (
	"D_RaisonSoc" VARCHAR(35), 
	"D_DebutExo01" DATE, 
	"D_DebutExo02" DATE, 
	"D_DebutExo03" DATE, 
	"D_DebutExo04" DATE, 
	"D_DebutExo05" DATE, 
	"D_FinExo01" DATE, 
	"D_FinExo02" DATE, 
	"D_FinExo03" DATE, 
	"D_FinExo04" DATE, 
	"D_FinExo05" DATE, 
	"N_DeviseCompte" SMALLINT DEFAULT '0' NOT NULL, 
	"cbIndice" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL, 
	PRIMARY KEY ("cbMarq"), 
	UNIQUE ("cbIndice")
);
INSERT INTO "P_DOSSIER" VALUES('BIJOU','2024-01-01','2025-01-01','2026-01-01',NULL,NULL,'2024-12-31','2025-12-31','2026-12-31',NULL,NULL,1,1,1);
CREATE TABLE "P_REGLEMENT" (
	"R_Intitule" VARCHAR(35), 
	"R_Code" VARCHAR(3), 
	"cbIndice" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL, 
	PRIMARY KEY ("cbMarq"), 
	UNIQUE ("cbIndice")
);
INSERT INTO "P_REGLEMENT" VALUES('Virement','VIR',1,1);
INSERT INTO "P_REGLEMENT" VALUES('Chèque','CHQ',2,2);
INSERT INTO "P_REGLEMENT" VALUES('Traite','TRA',3,3);
INSERT INTO "P_REGLEMENT" VALUES('Prélèvement','PRL',4,4);
INSERT INTO "P_REGLEMENT" VALUES('Carte bancaire','CB',5,5);
INSERT INTO "P_REGLEMENT" VALUES('Espèces','ESP',6,6);
CREATE TABLE "P_SERVICECPTA" (
	"S_Intitule" VARCHAR(35), 
	"S_Abrege" VARCHAR(3), 
	"cbIndice" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL, 
	PRIMARY KEY ("cbMarq"), 
	UNIQUE ("cbIndice")
);
INSERT INTO "P_SERVICECPTA" VALUES('Direction','DIR',1,1);
INSERT INTO "P_SERVICECPTA" VALUES('Comptabilité','CPT',2,2);
INSERT INTO "P_SERVICECPTA" VALUES('Achats','ACH',3,3);
INSERT INTO "P_SERVICECPTA" VALUES('Commercial','COM',4,4);
INSERT INTO "P_SERVICECPTA" VALUES('Logistique','LOG',5,5);
INSERT INTO "P_SERVICECPTA" VALUES('Informatique','INF',6,6);
CREATE TABLE "P_STATISTIQUE" (
	"S_Intitule" VARCHAR(35), 
	"cbIndice" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL, 
	PRIMARY KEY ("cbMarq"), 
	UNIQUE ("cbIndice")
);
INSERT INTO "P_STATISTIQUE" VALUES('Secteur d''activité',1,1);
INSERT INTO "P_STATISTIQUE" VALUES('Origine',2,2);
INSERT INTO "P_STATISTIQUE" VALUES('Famille de tiers',3,3);
CREATE TABLE "P_TIERS" (
	"T_Principal" SMALLINT DEFAULT '0' NOT NULL, 
	"T_Val01T_Compte" VARCHAR(13), 
	"T_Val02T_Compte" VARCHAR(13), 
	"T_Val03T_Compte" VARCHAR(13), 
	"T_Val04T_Compte" VARCHAR(13), 
	"T_Val05T_Compte" VARCHAR(13), 
	"T_Val06T_Compte" VARCHAR(13), 
	"T_Val07T_Compte" VARCHAR(13), 
	"T_Val08T_Compte" VARCHAR(13), 
	"T_Val09T_Compte" VARCHAR(13), 
	"T_Val10T_Compte" VARCHAR(13), 
	"T_Numerotation" SMALLINT DEFAULT '0' NOT NULL, 
	"T_Lg" SMALLINT DEFAULT '0' NOT NULL, 
	"T_Racine" VARCHAR(17), 
	"cbIndice" SMALLINT DEFAULT '0' NOT NULL, 
	"cbMarq" INTEGER NOT NULL, 
	PRIMARY KEY ("cbMarq"), 
	UNIQUE ("cbIndice")
);
INSERT INTO "P_TIERS" VALUES(1,'4110000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,17,'',1,1);
INSERT INTO "P_TIERS" VALUES(1,'4010000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,17,'',2,2);
INSERT INTO "P_TIERS" VALUES(1,'4210000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,17,'',3,3);
INSERT INTO "P_TIERS" VALUES(1,'4670000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,17,'',4,4);
CREATE TABLE "cbSysLibre" (
	"CB_File" VARCHAR(128) NOT NULL, 
	"CB_Name" VARCHAR(128) NOT NULL, 
	"CB_Pos" SMALLINT NOT NULL, 
	"CB_Type" SMALLINT NOT NULL, 
	"CB_Len" SMALLINT NOT NULL, 
	"CB_Formule" VARCHAR(1024), 
	UNIQUE ("CB_File", "CB_Name")
);
INSERT INTO "cbSysLibre" VALUES('F_COMPTET','Capital social',1,20,14,NULL);
INSERT INTO "cbSysLibre" VALUES('F_COMPTET','Actionnaire Pal',2,9,69,NULL);
INSERT INTO "cbSysLibre" VALUES('F_COMPTET','Date de création société',3,3,6,NULL);
INSERT INTO "cbSysLibre" VALUES('F_COMPTET','Effectif',4,7,14,NULL);
CREATE TABLE sim_change (
	n INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	entity VARCHAR(24) NOT NULL, 
	"key" VARCHAR(17) NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	nid VARCHAR(32) NOT NULL, 
	op VARCHAR(1) NOT NULL, 
	author VARCHAR(6) NOT NULL, 
	exact SMALLINT NOT NULL, 
	fields VARCHAR(400), 
	"before" SMALLINT NOT NULL, 
	"after" SMALLINT NOT NULL
);
INSERT INTO "sim_change" VALUES(1,'account','GUILBERT','','','U','user',0,'website',2,2);
INSERT INTO "sim_change" VALUES(2,'account','GUILBERT','person','1','D','user',0,NULL,2,2);
INSERT INTO "sim_change" VALUES(3,'account','GUILBERT','person','2','U','erp',0,'position',2,2);
INSERT INTO "sim_change" VALUES(4,'account','GUILBERT','person','3','U','erp',0,'position',2,2);
INSERT INTO "sim_change" VALUES(5,'account','GUILBERT','person','2','U','user',0,'function',2,2);
INSERT INTO "sim_change" VALUES(6,'account','CARRE','person','6','U','user',0,'function',2,2);
INSERT INTO "sim_change" VALUES(7,'account','CARRE','person','6','D','crm',1,NULL,2,2);
INSERT INTO "sim_change" VALUES(8,'account','CARRE','person','7','U','erp',0,'position',2,2);
INSERT INTO "sim_change" VALUES(9,'account','CARRE','person','8','U','erp',0,'position',2,2);
INSERT INTO "sim_change" VALUES(10,'account','AUGER','','','U','crm',1,'website',2,2);
INSERT INTO "sim_change" VALUES(11,'account','CARRE','','','U','crm',1,'website',2,2);
INSERT INTO "sim_change" VALUES(12,'account','SCIERIE','','','C','crm',0,NULL,0,2);
INSERT INTO "sim_change" VALUES(13,'account','SCIERIE','address','B','C','crm',1,NULL,2,2);
INSERT INTO "sim_change" VALUES(14,'account','SCIERIE','address','45','C','erp',0,NULL,2,2);
INSERT INTO "sim_change" VALUES(15,'account','SCIERIE','person','58','C','crm',1,NULL,2,2);
INSERT INTO "sim_change" VALUES(16,'account','VINCENT','','','U','user',0,'dormant',2,1);
INSERT INTO "sim_change" VALUES(17,'account','MARIN','','','U','user',0,'dormant',2,1);
INSERT INTO "sim_change" VALUES(18,'account','DOSSANTO','','','U','user',0,'dormant',2,1);
INSERT INTO "sim_change" VALUES(19,'account','TESSIER','','','U','user',0,'dormant',2,1);
INSERT INTO "sim_change" VALUES(20,'account','GOSSELIN','','','U','user',0,'dormant',2,1);
INSERT INTO "sim_change" VALUES(21,'account','LEMOINE','','','U','user',0,'dormant',2,1);
INSERT INTO "sim_change" VALUES(22,'account','RUIZ','','','U','user',0,'dormant',2,1);
INSERT INTO "sim_change" VALUES(23,'account','GUYOT','','','U','user',0,'dormant',2,1);
INSERT INTO "sim_change" VALUES(24,'account','ARNAUD','','','U','user',0,'name',2,2);
CREATE TABLE sim_counter (
	name VARCHAR(32) NOT NULL, 
	value INTEGER NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "sim_counter" VALUES('CO_No',8);
INSERT INTO "sim_counter" VALUES('LI_No',45);
INSERT INTO "sim_counter" VALUES('CT_No',58);
CREATE TABLE sim_crmid (
	id INTEGER NOT NULL, 
	entity VARCHAR(24) NOT NULL, 
	account INTEGER NOT NULL, 
	crmid VARCHAR(255) NOT NULL, 
	digest VARCHAR(32) NOT NULL, 
	nid VARCHAR(32) NOT NULL, 
	deleted SMALLINT DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "sim_crmid" VALUES(1,'account',33,'9c7663a4d7bd.30','50c59615b11dc715f52aa57ecd8e0c5e','33',0);
INSERT INTO "sim_crmid" VALUES(2,'address',33,'9c7663a4d7bd.71','e6780db0f7c496149cc35690d6e1bd8f','B',0);
INSERT INTO "sim_crmid" VALUES(3,'person',33,'9c7663a4d7bd.55','a4de2d1fb8e42cf7510b5d8d880eeb20','58',0);
CREATE TABLE sim_incarnation (
	id INTEGER NOT NULL, 
	uid VARCHAR(16) NOT NULL, 
	parent VARCHAR(16), 
	branched INTEGER DEFAULT '0' NOT NULL, 
	kept SMALLINT DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (uid)
);
INSERT INTO "sim_incarnation" VALUES(1,'912784dfa5bf',NULL,0,0);
CREATE TABLE sim_option (
	name VARCHAR(32) NOT NULL, 
	value VARCHAR(64) NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE sim_user (
	name VARCHAR(64) NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	hash VARCHAR(128) NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "sim_user" VALUES('crm','6ac053a473aa1ad7edc36495e12c2d33','cd4f904fb45c3e91bc33e3055641605a6957d7d81d16807cf005f7e1f9eb07ca');
CREATE INDEX "ix_F_DOCENTETE_DO_Tiers" ON "F_DOCENTETE" ("DO_Tiers");
CREATE INDEX "ILI_INTITULE" ON "F_LIVRAISON" ("CT_Num", "LI_Intitule");
CREATE INDEX "ix_F_REGLEMENTT_CT_Num" ON "F_REGLEMENTT" ("CT_Num");
CREATE INDEX sim_change_key ON sim_change (entity, "key", n);
CREATE INDEX sim_crmid_account ON sim_crmid (account);
CREATE INDEX sim_crmid_asked ON sim_crmid (entity, crmid, account);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('F_COMPTEG',4);
INSERT INTO "sqlite_sequence" VALUES('F_COLLABORATEUR',8);
INSERT INTO "sqlite_sequence" VALUES('F_COMPTET',33);
INSERT INTO "sqlite_sequence" VALUES('F_LIVRAISON',45);
INSERT INTO "sqlite_sequence" VALUES('F_CONTACTT',58);
INSERT INTO "sqlite_sequence" VALUES('F_REGLEMENTT',32);
INSERT INTO "sqlite_sequence" VALUES('sim_change',24);
COMMIT;
