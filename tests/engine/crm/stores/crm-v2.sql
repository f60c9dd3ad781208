BEGIN TRANSACTION;
CREATE TABLE "Account" (
	"Acc_AccountId" INTEGER NOT NULL, 
	"Acc_CompanyId" INTEGER, 
	acc_name VARCHAR(60), 
	acc_status VARCHAR(40), 
	acc_secterr INTEGER, 
	acc_website VARCHAR(100), 
	acc_customersupplierflag VARCHAR(40), 
	acc_contactname VARCHAR(35), 
	acc_representative INTEGER, 
	acc_dormant INTEGER, 
	acc_creditlimit NUMERIC(24, 6), 
	acc_balance NUMERIC(24, 6), 
	acc_intid INTEGER, 
	acc_intforeignid VARCHAR(255), 
	acc_code VARCHAR(17), 
	acc_shortname VARCHAR(40), 
	acc_nafcode VARCHAR(20), 
	acc_siret VARCHAR(20), 
	acc_currency VARCHAR(3), 
	acc_accountingcategory INTEGER, 
	acc_pricecategory INTEGER, 
	acc_language INTEGER, 
	acc_controlaccount VARCHAR(13), 
	acc_payer VARCHAR(17), 
	acc_paymentterms VARCHAR(255), 
	acc_risklabel VARCHAR(35), 
	acc_riskaction VARCHAR(35), 
	acc_statistic01 VARCHAR(21), 
	acc_statistic02 VARCHAR(21), 
	acc_statistic03 VARCHAR(21), 
	acc_statistic04 VARCHAR(21), 
	acc_statistic05 VARCHAR(21), 
	acc_statistic06 VARCHAR(21), 
	acc_statistic07 VARCHAR(21), 
	acc_statistic08 VARCHAR(21), 
	acc_statistic09 VARCHAR(21), 
	acc_statistic10 VARCHAR(21), 
	"Acc_CreatedBy" INTEGER, 
	"Acc_CreatedDate" DATETIME, 
	"Acc_UpdatedBy" INTEGER, 
	"Acc_UpdatedDate" DATETIME, 
	"Acc_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("Acc_AccountId")
);
INSERT INTO "Account" VALUES(1,1,'Guilbert Gros Quincaillerie','Active',1,'www.erp.fr','Client','Nathalie Henry',3,0,0,NULL,1,'GUILBERT','GUILBERT','GUILBERT GROS QUI',NULL,NULL,'EUR',1,2,1,'4110000','GUILBERT','Espèces 60 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.865434',0);
INSERT INTO "Account" VALUES(2,2,'Établissements Bigot','Active',1,NULL,'Client',NULL,2,0,0,NULL,1,'BIGOT','BIGOT','UN NOM ABREGE BIEN TROP LONG','4674B','56265957300041','EUR',1,1,0,'4110000','BIGOT','Prélèvement 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.900209',0);
INSERT INTO "Account" VALUES(3,3,'SCI Auger Hoareau','Active',1,'www.arrive.fr','Client','André Charpentier',7,0,63500,NULL,1,'AUGER','AUGER','SCI AUGER HOAREAU','4778C','68892422400274','EUR',1,4,0,'4110000','AUGER','Espèces 45 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.900614',0);
INSERT INTO "Account" VALUES(4,4,'Carre Frères SCOP','Active',1,'www.reponse-perdue.fr','Client','Thomas Pages',2,0,14000,NULL,1,'CARRE','CARRE','CARRE FRÈRES SCOP','4648Z','53607258000106','EUR',1,2,0,'4110000','CARRE','Chèque 60 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.913741',0);
INSERT INTO "Account" VALUES(5,5,'Société Robert SCOP','Active',1,'www.societe-robert-scop.example','Client','Célina Sanchez',1,0,75500,NULL,1,'ROBERT','ROBERT','SOCIÉTÉ ROBERT SC','4752A','85202656600152','EUR',1,3,0,'4110000','ROBERT','Virement fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Account" VALUES(6,6,'Schmitt & Payet','Active',1,'www.schmitt-payet.example','Client','Aurore Dupont',7,0,15500,NULL,1,'SCHMITT','SCHMITT','SCHMITT & PAYET','4719B','71290332700302','EUR',1,3,0,'4110000','SCHMITT','Chèque 45 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Account" VALUES(7,7,'Bijouterie Julien-Le Roux','Active',1,'www.bijouterie-julien-le-roux.example','Fournisseur',NULL,3,0,0,NULL,1,'JULIEN','JULIEN','BIJOUTERIE JULIEN','4690Z','79625900000233','EUR',1,4,0,'4010000','JULIEN','Prélèvement 30 jours','À surveiller','À surveiller',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Account" VALUES(8,8,'Maison Ledoux SCOP','Active',1,'www.maison-ledoux-scop.example','Client','Alexandrie Loiseau',8,0,0,NULL,1,'LEDOUX','LEDOUX','MAISON LEDOUX SCO','4759B','60225269400396','EUR',1,1,0,'4110000','LEDOUX','Prélèvement 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Account" VALUES(9,9,'Société Rodriguez','Active',1,NULL,'Client','Marie Dupré',3,0,29500,NULL,1,'RODRIGUE','RODRIGUE','SOCIÉTÉ RODRIGUEZ','4759B','39556863700189','EUR',1,4,0,'4110000','RODRIGUE','Chèque 45 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Account" VALUES(10,10,'Bertin-Guérin Diffusion','Active',1,NULL,'Client','Juliette Renaud',2,0,57500,NULL,1,'BERTIN','BERTIN','BERTIN-GUÉRIN DIF','4690Z','87230462100396','EUR',1,4,0,'4110000','BERTIN','Virement 45 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Account" VALUES(11,11,'Vincent et Associés SARL','Active',1,'www.vincent-et-associes-sarl.example','Client','Anouk Jacques',NULL,1,0,NULL,1,'VINCENT','VINCENT','VINCENT ET ASSOCI','4645Z','78024875300102','EUR',1,2,0,'4110000','VINCENT','Traite fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Account" VALUES(12,12,'Établissements Marin','Active',1,NULL,'Client','Rémy Marchand',1,1,0,NULL,1,'MARIN','MARIN','ÉTABLISSEMENTS MA','4673A','38786042200170','EUR',1,3,0,'4110000','MARIN','Chèque 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Account" VALUES(13,13,'Groupe Dos Santos','Active',1,'www.groupe-dos-santos.example','Client',NULL,8,1,58500,NULL,1,'DOSSANTO','DOSSANTO','GROUPE DOS SANTOS','4642Z','50665061300306','EUR',1,1,0,'4110000','DOSSANTO','Espèces 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Account" VALUES(14,14,'Société Tessier SAS','Active',1,NULL,'Fournisseur',NULL,7,1,0,NULL,1,'TESSIER','TESSIER','SOCIÉTÉ TESSIER S','4690Z','47005733200012','EUR',1,2,0,'4010000','TESSIER','Virement 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Account" VALUES(15,15,'Maison Gosselin SNC','Active',1,NULL,'Client','Amélie Maury',NULL,1,0,NULL,1,'GOSSELIN','GOSSELIN','MAISON GOSSELIN S','4673A','86529317900269','EUR',1,1,0,'4110000','GOSSELIN','Traite 60 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Account" VALUES(16,16,'Établissements Lemoine','Active',1,'www.etablissements-lemoine.example','Client','Renée Bourgeois',5,1,14500,NULL,1,'LEMOINE','LEMOINE','ÉTABLISSEMENTS LE','4649Z','37213090600384','EUR',1,2,0,'4110000','LEMOINE','Espèces 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Account" VALUES(17,17,'Établissements Ruiz','Active',1,'www.etablissements-ruiz.example','Client','Bernard Michel',NULL,1,29000,NULL,1,'RUIZ','RUIZ','ÉTABLISSEMENTS RU','4674A','68650028100189','EUR',1,2,0,'4110000','RUIZ','Prélèvement 60 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Account" VALUES(18,18,'Guyot & Fils','Active',1,NULL,'Client',NULL,6,1,0,NULL,1,'GUYOT','GUYOT','GUYOT & FILS','4648Z','86717530900063','EUR',1,4,0,'4110000','GUYOT','Carte bancaire 60 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Account" VALUES(19,19,'SCI Bodin Devaux','Active',1,'www.sci-bodin-devaux.example','Client',NULL,2,0,0,NULL,1,'BODIN','BODIN','SCI BODIN DEVAUX','4674B','58167342300397','EUR',1,1,0,'4110000','BODIN','Prélèvement 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Account" VALUES(20,20,'Rodriguez Rousseau Équipement SA','Active',1,'www.rodriguez-rousseau-equipement.example','Fournisseur','Thomas Coulon',4,0,0,NULL,1,'RODRIGUE2','RODRIGUE2','RODRIGUEZ ROUSSEA','4759B','37846314500243','EUR',1,4,0,'4010000','RODRIGUE2','Traite fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Account" VALUES(21,21,'Maison Benard','Active',1,'www.a-envoyer.fr','Client',NULL,NULL,0,0,NULL,1,'BENARD','BENARD','MAISON BENARD','4645Z','74485953900291','EUR',1,3,0,'4110000','BENARD','Prélèvement 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.954209',0);
INSERT INTO "Account" VALUES(22,22,'Durand et Associés EURL','Active',1,'www.durand-et-associes-eurl.example','Client','Jean Fontaine',2,0,0,NULL,1,'DURAND','DURAND','DURAND ET ASSOCIÉ','4669B','83125359600249','EUR',1,3,0,'4110000','DURAND','Prélèvement 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Account" VALUES(23,23,'Arnaud & Fils','Active',1,'www.arnaud-fils.example','Client','Juliette Hervé',NULL,0,38500,NULL,1,'ARNAUD','ARNAUD','ARNAUD & FILS','4673A','85946734200332','EUR',1,2,0,'4110000','ARNAUD','Carte bancaire 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Account" VALUES(24,24,'Sanitaire et Chauffage Perrier Lyon','Active',1,NULL,'Client','Martin Masse',2,0,0,NULL,1,'PERRIER','PERRIER','SANITAIRE ET CHAU','4649Z','78364247300301','EUR',1,4,0,'4110000','PERRIER','Virement 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Account" VALUES(25,25,'Distribution Wagner','Active',1,'www.distribution-wagner.example','Client',NULL,3,0,0,NULL,1,'WAGNER','WAGNER','DISTRIBUTION WAGN','4645Z','30564284500328','EUR',1,1,0,'4110000','WAGNER','Espèces fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Account" VALUES(26,26,'Rivière Delorme Quincaillerie','Active',1,'www.riviere-delorme-quincaillerie.example','Fournisseur',NULL,6,0,69500,NULL,1,'RIVIERE','RIVIERE','RIVIÈRE DELORME Q','4642Z','49357031100099','EUR',1,2,0,'4010000','RIVIERE','Chèque 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Account" VALUES(27,27,'Diffusion Bernier-Lucas SAS','Active',1,NULL,'Client',NULL,4,0,0,NULL,1,'BERNIER','BERNIER','DIFFUSION BERNIER','4673A','39377930100224','EUR',1,3,0,'4110000','BERNIER','Virement 60 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Account" VALUES(28,28,'Le Goff Fabre Matériaux','Active',1,NULL,'Client','Alain Guillot',3,0,0,NULL,1,'LEGOFF','LEGOFF','LE GOFF FABRE MAT','4674A','55008413100287','EUR',1,4,0,'4110000','LEGOFF','Espèces 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Account" VALUES(29,29,'L''Atelier de Lefèvre','Active',1,'www.l-atelier-de-lefevre.example','Client',NULL,NULL,0,10500,NULL,1,'LEFEVRE','LEFEVRE','L''ATELIER DE LEFÈ','4649Z','36956552800139','EUR',1,2,0,'4110000','LEFEVRE','Traite 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Account" VALUES(30,30,'Scierie du Lac','Active',NULL,NULL,'Client',NULL,NULL,0,0,NULL,1,'SCIERIE','SCIERIE',NULL,NULL,NULL,'EUR',1,1,0,'4110000','SCIERIE',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.915077',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Account" VALUES(31,31,'Moulin de la Roche','Active',NULL,NULL,'Client',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'MOULIN',NULL,NULL,'12345678900011',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.928453',1,'2026-11-24 20:32:25.928460',0);
CREATE TABLE "Address" (
	"Addr_AddressId" INTEGER NOT NULL, 
	addr_title VARCHAR(69), 
	"Addr_Address1" VARCHAR(60), 
	"Addr_Address2" VARCHAR(60), 
	"Addr_PostCode" VARCHAR(20), 
	"Addr_City" VARCHAR(60), 
	"Addr_State" VARCHAR(60), 
	"Addr_Country" VARCHAR(40), 
	addr_main INTEGER, 
	addr_intid INTEGER, 
	addr_intforeignid VARCHAR(255), 
	"Addr_CreatedBy" INTEGER, 
	"Addr_CreatedDate" DATETIME, 
	"Addr_UpdatedBy" INTEGER, 
	"Addr_UpdatedDate" DATETIME, 
	"Addr_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("Addr_AddressId")
);
INSERT INTO "Address" VALUES(1,NULL,'158 avenue Aristide Briand',NULL,'10122','Turin',NULL,NULL,NULL,1,'B',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(2,'Guilbert Gros Quincaillerie','158 avenue Aristide Briand',NULL,'10122','Turin',NULL,NULL,1,1,'1',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(3,'Dépôt Turin','149 rue de l''Industrie',NULL,'10122','Turin',NULL,NULL,0,1,'2',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(4,NULL,'165 impasse des Lilas',NULL,'48000','Mende','Occitanie',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(5,'Établissements Bigot','165 impasse des Lilas',NULL,'48000','Mende','Occitanie',NULL,1,1,'3',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(6,NULL,'20 quai de la Marne',NULL,'61000','Alençon','Normandie',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(7,'SCI Auger Hoareau','20 quai de la Marne',NULL,'61000','Alençon','Normandie',NULL,1,1,'4',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(8,NULL,'58 route de Paris','BP 112','73000','Chambéry','Auvergne-Rhône-Alpes',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(9,'Carre Frères SCOP','58 route de Paris','BP 112','73000','Chambéry','Auvergne-Rhône-Alpes',NULL,1,1,'5',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(10,NULL,'116 rue Pasteur','BP 112','53000','Laval','Pays de la Loire',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(11,'Société Robert SCOP','116 rue Pasteur','BP 112','53000','Laval','Pays de la Loire',NULL,1,1,'6',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(12,NULL,'180 rue de la République','Cedex 2','33000','Bordeaux','Nouvelle-Aquitaine',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(13,'Schmitt & Payet','180 rue de la République','Cedex 2','33000','Bordeaux','Nouvelle-Aquitaine',NULL,1,1,'7',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(14,NULL,'146 avenue Aristide Briand','Hall 4','92000','Nanterre','Île-de-France',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(15,'Bijouterie Julien-Le Roux','146 avenue Aristide Briand','Hall 4','92000','Nanterre','Île-de-France',NULL,1,1,'8',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(16,NULL,'15 cours Lafayette',NULL,'47000','Agen','Nouvelle-Aquitaine',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(17,'Maison Ledoux SCOP','15 cours Lafayette',NULL,'47000','Agen','Nouvelle-Aquitaine',NULL,1,1,'9',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(18,NULL,'113 boulevard Gambetta',NULL,'76000','Rouen','Normandie',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(19,'Société Rodriguez','113 boulevard Gambetta',NULL,'76000','Rouen','Normandie',NULL,1,1,'10',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(20,NULL,'94 rue Saint-Exupéry','Lieu-dit La Croix','06000','Nice','PACA',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(21,'Bertin-Guérin Diffusion','94 rue Saint-Exupéry','Lieu-dit La Croix','06000','Nice','PACA',NULL,1,1,'11',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(22,'Entrepôt Nice','27 rue du Moulin',NULL,'06000','Nice','PACA',NULL,0,1,'12',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Address" VALUES(23,NULL,'172 rue des Écoles',NULL,'46000','Cahors','Occitanie',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(24,'Vincent et Associés SARL','172 rue des Écoles',NULL,'46000','Cahors','Occitanie',NULL,1,1,'13',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(25,NULL,'44 avenue de la Libération',NULL,'83000','Toulon','PACA',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(26,'Établissements Marin','44 avenue de la Libération',NULL,'83000','Toulon','PACA',NULL,1,1,'14',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(27,NULL,'40 rue Jules Ferry',NULL,'84000','Avignon','PACA',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(28,'Groupe Dos Santos','40 rue Jules Ferry',NULL,'84000','Avignon','PACA',NULL,1,1,'15',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(29,NULL,'177 rue du Général de Gaulle',NULL,'26000','Valence','Auvergne-Rhône-Alpes',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(30,'Société Tessier SAS','177 rue du Général de Gaulle',NULL,'26000','Valence','Auvergne-Rhône-Alpes',NULL,1,1,'16',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(31,NULL,'157 boulevard de l''Europe',NULL,'62100','Calais','Hauts-de-France',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(32,'Maison Gosselin SNC','157 boulevard de l''Europe',NULL,'62100','Calais','Hauts-de-France',NULL,1,1,'17',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(33,NULL,'45 cours Lafayette',NULL,'59140','Dunkerque','Hauts-de-France',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(34,'Établissements Lemoine','45 cours Lafayette',NULL,'59140','Dunkerque','Hauts-de-France',NULL,1,1,'18',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(35,NULL,'167 rue des Écoles',NULL,'65000','Tarbes','Occitanie',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(36,'Établissements Ruiz','167 rue des Écoles',NULL,'65000','Tarbes','Occitanie',NULL,1,1,'19',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(37,'Dépôt Tarbes','175 route de Paris',NULL,'65000','Tarbes','Occitanie',NULL,0,1,'20',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(38,'Chantier Tarbes','150 rue de Verdun',NULL,'65000','Tarbes','Occitanie',NULL,0,1,'21',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(39,NULL,'106 rue d''Alsace',NULL,'34000','Montpellier','Occitanie',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(40,'Guyot & Fils','106 rue d''Alsace',NULL,'34000','Montpellier','Occitanie',NULL,1,1,'22',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(41,'Magasin Montpellier','138 rue du Moulin','Bâtiment C','34000','Montpellier','Occitanie',NULL,0,1,'23',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(42,NULL,'40 rue de l''Industrie',NULL,'20200','Bastia','Corse',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(43,'SCI Bodin Devaux','40 rue de l''Industrie',NULL,'20200','Bastia','Corse',NULL,1,1,'24',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(44,'Magasin Bastia','169 rue des Écoles',NULL,'20200','Bastia','Corse',NULL,0,1,'25',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(45,'Agence Narbonne','57 boulevard Gambetta','Bâtiment A','11100','Narbonne','Occitanie',NULL,0,1,'26',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(46,NULL,'168 rue de Verdun',NULL,'92000','Nanterre','Île-de-France',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(47,'Rodriguez Rousseau Équipement SA','168 rue de Verdun',NULL,'92000','Nanterre','Île-de-France',NULL,1,1,'27',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Address" VALUES(48,NULL,'35 place du Marché',NULL,'89000','Auxerre','Bourgogne-Franche-Comté',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(49,'Maison Benard','35 place du Marché',NULL,'89000','Auxerre','Bourgogne-Franche-Comté',NULL,1,1,'28',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(50,NULL,'12 rue Émile Zola','Bâtiment A','47000','Agen','Nouvelle-Aquitaine',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(51,'Durand et Associés EURL','12 rue Émile Zola','Bâtiment A','47000','Agen','Nouvelle-Aquitaine',NULL,1,1,'29',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(52,NULL,'155 rue Victor Hugo',NULL,'68100','Mulhouse','Grand Est',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(53,'Arnaud & Fils','155 rue Victor Hugo',NULL,'68100','Mulhouse','Grand Est',NULL,1,1,'30',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(54,'Entrepôt Clermont-Ferrand','163 rue d''Alsace',NULL,'63000','Clermont-Ferrand','Auvergne-Rhône-Alpes',NULL,0,1,'31',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(55,NULL,'33 chemin des Vignes',NULL,'69007','Lyon','Auvergne-Rhône-Alpes',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(56,'Sanitaire et Chauffage Perrier Lyon','33 chemin des Vignes',NULL,'69007','Lyon','Auvergne-Rhône-Alpes',NULL,1,1,'32',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(57,NULL,'22 boulevard Gambetta','Quai de déchargement n° 3','73000','Chambéry','Auvergne-Rhône-Alpes',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(58,'Distribution Wagner','22 boulevard Gambetta','Quai de déchargement n° 3','73000','Chambéry','Auvergne-Rhône-Alpes',NULL,1,1,'34',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(59,NULL,'63 place de l''Église',NULL,'78000','Versailles','Île-de-France',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(60,'Rivière Delorme Quincaillerie','63 place de l''Église',NULL,'78000','Versailles','Île-de-France',NULL,1,1,'35',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(61,'Entrepôt Orléans','131 rue Émile Zola',NULL,'45000','Orléans','Centre-Val de Loire',NULL,0,1,'36',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(62,'Atelier La Rochelle','40 rue de l''Hôtel de Ville','ZI des Prés','17000','La Rochelle','Nouvelle-Aquitaine',NULL,0,1,'37',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(63,NULL,'143 route de Paris',NULL,'75002','Paris','Île-de-France',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(64,'Diffusion Bernier-Lucas SAS','143 route de Paris',NULL,'75002','Paris','Île-de-France',NULL,1,1,'38',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(65,'Entrepôt Pessac','49 rue des Écoles',NULL,'33600','Pessac','Nouvelle-Aquitaine',NULL,0,1,'39',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(66,NULL,'60 rue de la République',NULL,'51100','Reims','Grand Est',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(67,'Le Goff Fabre Matériaux','60 rue de la République',NULL,'51100','Reims','Grand Est',NULL,1,1,'40',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(68,'Magasin Reims','153 quai de la Marne',NULL,'51100','Reims','Grand Est',NULL,0,1,'41',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(69,NULL,'6 rue Gustave Eiffel',NULL,'59000','Lille','Hauts-de-France',NULL,NULL,1,'B',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(70,'L''Atelier de Lefèvre','6 rue Gustave Eiffel',NULL,'59000','Lille','Hauts-de-France',NULL,1,1,'42',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Address" VALUES(71,NULL,'1 rue du Lac',NULL,NULL,'Annecy',NULL,NULL,NULL,1,'B',1,'2026-11-24 20:32:25.914311',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Address" VALUES(72,'Scierie du Lac','1 rue du Lac',NULL,NULL,'Annecy',NULL,NULL,1,1,'45',1,'2026-11-24 20:32:25.949021',1,'2026-11-24 20:32:25.949021',0);
CREATE TABLE "Address_Link" (
	"AdLi_AddressLinkId" INTEGER NOT NULL, 
	"AdLi_AddressId" INTEGER, 
	"AdLi_CompanyId" INTEGER, 
	"AdLi_AccountId" INTEGER, 
	"AdLi_PersonId" INTEGER, 
	"AdLi_Type" VARCHAR(40), 
	"AdLi_CreatedBy" INTEGER, 
	"AdLi_CreatedDate" DATETIME, 
	"AdLi_UpdatedBy" INTEGER, 
	"AdLi_UpdatedDate" DATETIME, 
	"AdLi_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("AdLi_AddressLinkId")
);
INSERT INTO "Address_Link" VALUES(1,1,1,1,NULL,'Facturation',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(2,2,1,1,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(3,3,1,1,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(4,4,2,2,NULL,'Facturation',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(5,5,2,2,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(6,6,3,3,NULL,'Facturation',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(7,7,3,3,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(8,8,4,4,NULL,'Facturation',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(9,9,4,4,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(10,10,5,5,NULL,'Facturation',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(11,11,5,5,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(12,12,6,6,NULL,'Facturation',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(13,13,6,6,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(14,14,7,7,NULL,'Facturation',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(15,15,7,7,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(16,16,8,8,NULL,'Facturation',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(17,17,8,8,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(18,18,9,9,NULL,'Facturation',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(19,19,9,9,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(20,20,10,10,NULL,'Facturation',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(21,21,10,10,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(22,22,10,10,NULL,'Expédition',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(23,23,11,11,NULL,'Facturation',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(24,24,11,11,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(25,25,12,12,NULL,'Facturation',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(26,26,12,12,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(27,27,13,13,NULL,'Facturation',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(28,28,13,13,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(29,29,14,14,NULL,'Facturation',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(30,30,14,14,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(31,31,15,15,NULL,'Facturation',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(32,32,15,15,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(33,33,16,16,NULL,'Facturation',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(34,34,16,16,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(35,35,17,17,NULL,'Facturation',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(36,36,17,17,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(37,37,17,17,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(38,38,17,17,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(39,39,18,18,NULL,'Facturation',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(40,40,18,18,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(41,41,18,18,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(42,42,19,19,NULL,'Facturation',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(43,43,19,19,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(44,44,19,19,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(45,45,19,19,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(46,46,20,20,NULL,'Facturation',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(47,47,20,20,NULL,'Expédition',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(48,48,21,21,NULL,'Facturation',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(49,49,21,21,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(50,50,22,22,NULL,'Facturation',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(51,51,22,22,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(52,52,23,23,NULL,'Facturation',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(53,53,23,23,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(54,54,23,23,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(55,55,24,24,NULL,'Facturation',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(56,56,24,24,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(57,57,25,25,NULL,'Facturation',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(58,58,25,25,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(59,59,26,26,NULL,'Facturation',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(60,60,26,26,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(61,61,26,26,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(62,62,26,26,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(63,63,27,27,NULL,'Facturation',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(64,64,27,27,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(65,65,27,27,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(66,66,28,28,NULL,'Facturation',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(67,67,28,28,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(68,68,28,28,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(69,69,29,29,NULL,'Facturation',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(70,70,29,29,NULL,'Expédition',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "Address_Link" VALUES(71,71,30,30,NULL,'Facturation',1,'2026-11-24 20:32:25.914345',1,'2026-11-24 20:32:25.915228',0);
INSERT INTO "Address_Link" VALUES(72,72,30,30,NULL,'Expédition',1,'2026-11-24 20:32:25.949021',NULL,NULL,0);
CREATE TABLE "CaRealise" (
	"care_CaRealiseId" INTEGER NOT NULL, 
	"care_AccountId" INTEGER, 
	"care_CompanyId" INTEGER, 
	care_year INTEGER, 
	care_amount NUMERIC(24, 6), 
	"Care_CreatedBy" INTEGER, 
	"Care_CreatedDate" DATETIME, 
	"Care_UpdatedBy" INTEGER, 
	"Care_UpdatedDate" DATETIME, 
	"Care_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("care_CaRealiseId")
);
CREATE TABLE "Company" (
	"Comp_CompanyId" INTEGER NOT NULL, 
	"Comp_PrimaryPersonId" INTEGER, 
	"Comp_PrimaryAddressId" INTEGER, 
	"Comp_PrimaryUserId" INTEGER, 
	"Comp_PrimaryAccountId" INTEGER, 
	"Comp_Name" VARCHAR(60), 
	"Comp_Type" VARCHAR(40), 
	"Comp_Status" VARCHAR(40), 
	"Comp_Source" VARCHAR(40), 
	"Comp_SecTerr" INTEGER, 
	"Comp_WebSite" VARCHAR(100), 
	comp_intid INTEGER, 
	comp_intforeignid VARCHAR(255), 
	comp_intlastsyncdate DATETIME, 
	comp_promote VARCHAR(1), 
	comp_code VARCHAR(17), 
	comp_shortname VARCHAR(40), 
	comp_nafcode VARCHAR(20), 
	comp_siret VARCHAR(20), 
	comp_currency VARCHAR(3), 
	comp_accountingcategory INTEGER, 
	comp_pricecategory INTEGER, 
	comp_language INTEGER, 
	comp_controlaccount VARCHAR(13), 
	comp_payer VARCHAR(17), 
	comp_paymentterms VARCHAR(255), 
	comp_risklabel VARCHAR(35), 
	comp_riskaction VARCHAR(35), 
	comp_statistic01 VARCHAR(21), 
	comp_statistic02 VARCHAR(21), 
	comp_statistic03 VARCHAR(21), 
	comp_statistic04 VARCHAR(21), 
	comp_statistic05 VARCHAR(21), 
	comp_statistic06 VARCHAR(21), 
	comp_statistic07 VARCHAR(21), 
	comp_statistic08 VARCHAR(21), 
	comp_statistic09 VARCHAR(21), 
	comp_statistic10 VARCHAR(21), 
	"Comp_CreatedBy" INTEGER, 
	"Comp_CreatedDate" DATETIME, 
	"Comp_UpdatedBy" INTEGER, 
	"Comp_UpdatedDate" DATETIME, 
	"Comp_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("Comp_CompanyId")
);
INSERT INTO "Company" VALUES(1,2,1,NULL,1,'Guilbert Gros Quincaillerie',NULL,'Active',NULL,1,'www.erp.fr',1,'GUILBERT',NULL,NULL,'GUILBERT','GUILBERT GROS QUI',NULL,NULL,'EUR',1,2,1,'4110000','GUILBERT','Espèces 60 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.867409',0);
INSERT INTO "Company" VALUES(2,4,4,NULL,2,'Établissements Bigot',NULL,'Active',NULL,1,NULL,1,'BIGOT',NULL,NULL,'BIGOT','UN NOM ABREGE BIEN TROP LONG','4674B','56265957300041','EUR',1,1,0,'4110000','BIGOT','Prélèvement 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.899986',0);
INSERT INTO "Company" VALUES(3,5,6,NULL,3,'SCI Auger Hoareau',NULL,'Active',NULL,1,'www.arrive.fr',1,'AUGER',NULL,NULL,'AUGER','SCI AUGER HOAREAU','4778C','68892422400274','EUR',1,4,0,'4110000','AUGER','Espèces 45 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.900474',0);
INSERT INTO "Company" VALUES(4,7,8,NULL,4,'Carre Frères SCOP',NULL,'Active',NULL,1,'www.reponse-perdue.fr',1,'CARRE',NULL,NULL,'CARRE','CARRE FRÈRES SCOP','4648Z','53607258000106','EUR',1,2,0,'4110000','CARRE','Chèque 60 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.913574',0);
INSERT INTO "Company" VALUES(5,9,10,NULL,5,'Société Robert SCOP',NULL,'Active',NULL,1,'www.societe-robert-scop.example',1,'ROBERT',NULL,NULL,'ROBERT','SOCIÉTÉ ROBERT SC','4752A','85202656600152','EUR',1,3,0,'4110000','ROBERT','Virement fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Company" VALUES(6,11,12,NULL,6,'Schmitt & Payet',NULL,'Active',NULL,1,'www.schmitt-payet.example',1,'SCHMITT',NULL,NULL,'SCHMITT','SCHMITT & PAYET','4719B','71290332700302','EUR',1,3,0,'4110000','SCHMITT','Chèque 45 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Company" VALUES(7,13,14,NULL,7,'Bijouterie Julien-Le Roux',NULL,'Active',NULL,1,'www.bijouterie-julien-le-roux.example',1,'JULIEN',NULL,NULL,'JULIEN','BIJOUTERIE JULIEN','4690Z','79625900000233','EUR',1,4,0,'4010000','JULIEN','Prélèvement 30 jours','À surveiller','À surveiller',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Company" VALUES(8,14,16,NULL,8,'Maison Ledoux SCOP',NULL,'Active',NULL,1,'www.maison-ledoux-scop.example',1,'LEDOUX',NULL,NULL,'LEDOUX','MAISON LEDOUX SCO','4759B','60225269400396','EUR',1,1,0,'4110000','LEDOUX','Prélèvement 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Company" VALUES(9,17,18,NULL,9,'Société Rodriguez',NULL,'Active',NULL,1,NULL,1,'RODRIGUE',NULL,NULL,'RODRIGUE','SOCIÉTÉ RODRIGUEZ','4759B','39556863700189','EUR',1,4,0,'4110000','RODRIGUE','Chèque 45 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Company" VALUES(10,20,20,NULL,10,'Bertin-Guérin Diffusion',NULL,'Active',NULL,1,NULL,1,'BERTIN',NULL,NULL,'BERTIN','BERTIN-GUÉRIN DIF','4690Z','87230462100396','EUR',1,4,0,'4110000','BERTIN','Virement 45 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Company" VALUES(11,23,23,NULL,11,'Vincent et Associés SARL',NULL,'Active',NULL,1,'www.vincent-et-associes-sarl.example',1,'VINCENT',NULL,NULL,'VINCENT','VINCENT ET ASSOCI','4645Z','78024875300102','EUR',1,2,0,'4110000','VINCENT','Traite fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Company" VALUES(12,24,25,NULL,12,'Établissements Marin',NULL,'Active',NULL,1,NULL,1,'MARIN',NULL,NULL,'MARIN','ÉTABLISSEMENTS MA','4673A','38786042200170','EUR',1,3,0,'4110000','MARIN','Chèque 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Company" VALUES(13,27,27,NULL,13,'Groupe Dos Santos',NULL,'Active',NULL,1,'www.groupe-dos-santos.example',1,'DOSSANTO',NULL,NULL,'DOSSANTO','GROUPE DOS SANTOS','4642Z','50665061300306','EUR',1,1,0,'4110000','DOSSANTO','Espèces 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Company" VALUES(14,30,29,NULL,14,'Société Tessier SAS',NULL,'Active',NULL,1,NULL,1,'TESSIER',NULL,NULL,'TESSIER','SOCIÉTÉ TESSIER S','4690Z','47005733200012','EUR',1,2,0,'4010000','TESSIER','Virement 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Company" VALUES(15,32,31,NULL,15,'Maison Gosselin SNC',NULL,'Active',NULL,1,NULL,1,'GOSSELIN',NULL,NULL,'GOSSELIN','MAISON GOSSELIN S','4673A','86529317900269','EUR',1,1,0,'4110000','GOSSELIN','Traite 60 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Company" VALUES(16,33,33,NULL,16,'Établissements Lemoine',NULL,'Active',NULL,1,'www.etablissements-lemoine.example',1,'LEMOINE',NULL,NULL,'LEMOINE','ÉTABLISSEMENTS LE','4649Z','37213090600384','EUR',1,2,0,'4110000','LEMOINE','Espèces 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Company" VALUES(17,34,35,NULL,17,'Établissements Ruiz',NULL,'Active',NULL,1,'www.etablissements-ruiz.example',1,'RUIZ',NULL,NULL,'RUIZ','ÉTABLISSEMENTS RU','4674A','68650028100189','EUR',1,2,0,'4110000','RUIZ','Prélèvement 60 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Company" VALUES(18,37,39,NULL,18,'Guyot & Fils',NULL,'Active',NULL,1,NULL,1,'GUYOT',NULL,NULL,'GUYOT','GUYOT & FILS','4648Z','86717530900063','EUR',1,4,0,'4110000','GUYOT','Carte bancaire 60 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Company" VALUES(19,40,42,NULL,19,'SCI Bodin Devaux',NULL,'Active',NULL,1,'www.sci-bodin-devaux.example',1,'BODIN',NULL,NULL,'BODIN','SCI BODIN DEVAUX','4674B','58167342300397','EUR',1,1,0,'4110000','BODIN','Prélèvement 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Company" VALUES(20,43,46,NULL,20,'Rodriguez Rousseau Équipement SA',NULL,'Active',NULL,1,'www.rodriguez-rousseau-equipement.example',1,'RODRIGUE2',NULL,NULL,'RODRIGUE2','RODRIGUEZ ROUSSEA','4759B','37846314500243','EUR',1,4,0,'4010000','RODRIGUE2','Traite fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Company" VALUES(21,44,48,NULL,21,'Maison Benard',NULL,'Active',NULL,1,'www.a-envoyer.fr',1,'BENARD',NULL,NULL,'BENARD','MAISON BENARD','4645Z','74485953900291','EUR',1,3,0,'4110000','BENARD','Prélèvement 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.954044',0);
INSERT INTO "Company" VALUES(22,45,50,NULL,22,'Durand et Associés EURL',NULL,'Active',NULL,1,'www.durand-et-associes-eurl.example',1,'DURAND',NULL,NULL,'DURAND','DURAND ET ASSOCIÉ','4669B','83125359600249','EUR',1,3,0,'4110000','DURAND','Prélèvement 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Company" VALUES(23,47,52,NULL,23,'Arnaud & Fils',NULL,'Active',NULL,1,'www.arnaud-fils.example',1,'ARNAUD',NULL,NULL,'ARNAUD','ARNAUD & FILS','4673A','85946734200332','EUR',1,2,0,'4110000','ARNAUD','Carte bancaire 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Company" VALUES(24,50,55,NULL,24,'Sanitaire et Chauffage Perrier Lyon',NULL,'Active',NULL,1,NULL,1,'PERRIER',NULL,NULL,'PERRIER','SANITAIRE ET CHAU','4649Z','78364247300301','EUR',1,4,0,'4110000','PERRIER','Virement 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Company" VALUES(25,51,57,NULL,25,'Distribution Wagner',NULL,'Active',NULL,1,'www.distribution-wagner.example',1,'WAGNER',NULL,NULL,'WAGNER','DISTRIBUTION WAGN','4645Z','30564284500328','EUR',1,1,0,'4110000','WAGNER','Espèces fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Company" VALUES(26,NULL,59,NULL,26,'Rivière Delorme Quincaillerie',NULL,'Active',NULL,1,'www.riviere-delorme-quincaillerie.example',1,'RIVIERE',NULL,NULL,'RIVIERE','RIVIÈRE DELORME Q','4642Z','49357031100099','EUR',1,2,0,'4010000','RIVIERE','Chèque 30 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Company" VALUES(27,NULL,63,NULL,27,'Diffusion Bernier-Lucas SAS',NULL,'Active',NULL,1,NULL,1,'BERNIER',NULL,NULL,'BERNIER','DIFFUSION BERNIER','4673A','39377930100224','EUR',1,3,0,'4110000','BERNIER','Virement 60 jours','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Company" VALUES(28,52,66,NULL,28,'Le Goff Fabre Matériaux',NULL,'Active',NULL,1,NULL,1,'LEGOFF',NULL,NULL,'LEGOFF','LE GOFF FABRE MAT','4674A','55008413100287','EUR',1,4,0,'4110000','LEGOFF','Espèces 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Company" VALUES(29,NULL,69,NULL,29,'L''Atelier de Lefèvre',NULL,'Active',NULL,1,'www.l-atelier-de-lefevre.example',1,'LEFEVRE',NULL,NULL,'LEFEVRE','L''ATELIER DE LEFÈ','4649Z','36956552800139','EUR',1,2,0,'4110000','LEFEVRE','Traite 30 jours fin de mois civil','Client sans risque','À livrer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Company" VALUES(30,55,71,NULL,30,'Scierie du Lac',NULL,'Active',NULL,NULL,NULL,1,'SCIERIE',NULL,NULL,'SCIERIE',NULL,NULL,NULL,'EUR',1,1,0,'4110000','SCIERIE',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.914132',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Company" VALUES(31,NULL,NULL,NULL,31,'Moulin de la Roche',NULL,'Active',NULL,NULL,NULL,1,NULL,NULL,NULL,'MOULIN',NULL,NULL,'12345678900011',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.927973',1,'2026-11-24 20:32:25.928488',0);
INSERT INTO "Company" VALUES(32,NULL,NULL,NULL,NULL,'Prospect sans tiers',NULL,'Active',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[ATTENTE]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.956220',1,'2026-11-24 20:32:25.956232',0);
CREATE TABLE "Custom_Captions" (
	"Capt_CaptionId" INTEGER NOT NULL, 
	capt_intid INTEGER, 
	"Capt_Family" VARCHAR(40), 
	"Capt_FamilyType" VARCHAR(40), 
	"Capt_Code" VARCHAR(60), 
	"Capt_FR" VARCHAR(255), 
	capt_action VARCHAR(40), 
	"Capt_Order" INTEGER, 
	"Capt_CreatedBy" INTEGER, 
	"Capt_CreatedDate" DATETIME, 
	"Capt_UpdatedBy" INTEGER, 
	"Capt_UpdatedDate" DATETIME, 
	"Capt_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("Capt_CaptionId")
);
INSERT INTO "Custom_Captions" VALUES(1,1,'accountingcategory','ParamSage100','1','Ventes France',NULL,0,1,'2026-11-24 20:32:25.820487',1,'2026-11-24 20:32:25.820504',0);
INSERT INTO "Custom_Captions" VALUES(2,1,'accountingcategory','ParamSage100','2','Ventes CEE',NULL,1,1,'2026-11-24 20:32:25.820546',1,'2026-11-24 20:32:25.820550',0);
INSERT INTO "Custom_Captions" VALUES(3,1,'accountingcategory','ParamSage100','3','Ventes export',NULL,2,1,'2026-11-24 20:32:25.820570',1,'2026-11-24 20:32:25.820573',0);
INSERT INTO "Custom_Captions" VALUES(4,1,'accountingcategory','ParamSage100','4','Ventes exonérées',NULL,3,1,'2026-11-24 20:32:25.820589',1,'2026-11-24 20:32:25.820592',0);
INSERT INTO "Custom_Captions" VALUES(5,1,'pricecategory','ParamSage100','1','Grossiste',NULL,0,1,'2026-11-24 20:32:25.820607',1,'2026-11-24 20:32:25.820609',0);
INSERT INTO "Custom_Captions" VALUES(6,1,'pricecategory','ParamSage100','2','Détaillant',NULL,1,1,'2026-11-24 20:32:25.820623',1,'2026-11-24 20:32:25.820626',0);
INSERT INTO "Custom_Captions" VALUES(7,1,'pricecategory','ParamSage100','3','Prix public',NULL,2,1,'2026-11-24 20:32:25.820640',1,'2026-11-24 20:32:25.820643',0);
INSERT INTO "Custom_Captions" VALUES(8,1,'pricecategory','ParamSage100','4','Centrale d''achat',NULL,3,1,'2026-11-24 20:32:25.820702',1,'2026-11-24 20:32:25.820707',0);
INSERT INTO "Custom_Captions" VALUES(9,1,'currency','ParamSage100','EUR','Euro',NULL,0,1,'2026-11-24 20:32:25.820727',1,'2026-11-24 20:32:25.820730',0);
INSERT INTO "Custom_Captions" VALUES(10,1,'currency','ParamSage100','USD','Dollar US',NULL,1,1,'2026-11-24 20:32:25.820743',1,'2026-11-24 20:32:25.820746',0);
INSERT INTO "Custom_Captions" VALUES(11,1,'currency','ParamSage100','GBP','Livre sterling',NULL,2,1,'2026-11-24 20:32:25.820758',1,'2026-11-24 20:32:25.820761',0);
INSERT INTO "Custom_Captions" VALUES(12,1,'currency','ParamSage100','CHF','Franc suisse',NULL,3,1,'2026-11-24 20:32:25.820773',1,'2026-11-24 20:32:25.820776',0);
INSERT INTO "Custom_Captions" VALUES(13,1,'language','ParamSage100','0','Langue courante',NULL,0,1,'2026-11-24 20:32:25.820788',1,'2026-11-24 20:32:25.820791',0);
INSERT INTO "Custom_Captions" VALUES(14,1,'language','ParamSage100','1','Langue 1',NULL,1,1,'2026-11-24 20:32:25.820803',1,'2026-11-24 20:32:25.820806',0);
INSERT INTO "Custom_Captions" VALUES(15,1,'language','ParamSage100','2','Langue 2',NULL,2,1,'2026-11-24 20:32:25.820818',1,'2026-11-24 20:32:25.820821',0);
INSERT INTO "Custom_Captions" VALUES(16,1,'contactservice','ParamSage100','1','Direction',NULL,0,1,'2026-11-24 20:32:25.820835',1,'2026-11-24 20:32:25.820838',0);
INSERT INTO "Custom_Captions" VALUES(17,1,'contactservice','ParamSage100','2','Comptabilité',NULL,1,1,'2026-11-24 20:32:25.820851',1,'2026-11-24 20:32:25.820853',0);
INSERT INTO "Custom_Captions" VALUES(18,1,'contactservice','ParamSage100','3','Achats',NULL,2,1,'2026-11-24 20:32:25.820866',1,'2026-11-24 20:32:25.820869',0);
INSERT INTO "Custom_Captions" VALUES(19,1,'contactservice','ParamSage100','4','Commercial',NULL,3,1,'2026-11-24 20:32:25.820881',1,'2026-11-24 20:32:25.820883',0);
INSERT INTO "Custom_Captions" VALUES(20,1,'contactservice','ParamSage100','5','Logistique',NULL,4,1,'2026-11-24 20:32:25.820895',1,'2026-11-24 20:32:25.820898',0);
INSERT INTO "Custom_Captions" VALUES(21,1,'contactservice','ParamSage100','6','Informatique',NULL,5,1,'2026-11-24 20:32:25.820911',1,'2026-11-24 20:32:25.820914',0);
INSERT INTO "Custom_Captions" VALUES(22,1,'risk','ParamSage100','1','Client sans risque','À livrer',0,1,'2026-11-24 20:32:25.820927',1,'2026-11-24 20:32:25.820929',0);
INSERT INTO "Custom_Captions" VALUES(23,1,'risk','ParamSage100','2','À surveiller','À surveiller',1,1,'2026-11-24 20:32:25.820941',1,'2026-11-24 20:32:25.820944',0);
INSERT INTO "Custom_Captions" VALUES(24,1,'risk','ParamSage100','3','À bloquer','À bloquer',2,1,'2026-11-24 20:32:25.820955',1,'2026-11-24 20:32:25.820958',0);
INSERT INTO "Custom_Captions" VALUES(25,1,'documenttype','ParamSage100','DE','Devis',NULL,0,1,'2026-11-24 20:32:25.820970',1,'2026-11-24 20:32:25.820972',0);
INSERT INTO "Custom_Captions" VALUES(26,1,'documenttype','ParamSage100','BC','Bon de commande',NULL,1,1,'2026-11-24 20:32:25.820984',1,'2026-11-24 20:32:25.820987',0);
INSERT INTO "Custom_Captions" VALUES(27,1,'documenttype','ParamSage100','PL','Préparation de livraison',NULL,2,1,'2026-11-24 20:32:25.820999',1,'2026-11-24 20:32:25.821001',0);
INSERT INTO "Custom_Captions" VALUES(28,1,'documenttype','ParamSage100','BL','Bon de livraison',NULL,3,1,'2026-11-24 20:32:25.821013',1,'2026-11-24 20:32:25.821015',0);
INSERT INTO "Custom_Captions" VALUES(29,1,'documenttype','ParamSage100','BR','Bon de retour',NULL,4,1,'2026-11-24 20:32:25.821027',1,'2026-11-24 20:32:25.821029',0);
INSERT INTO "Custom_Captions" VALUES(30,1,'documenttype','ParamSage100','BA','Bon d''avoir financier',NULL,5,1,'2026-11-24 20:32:25.821041',1,'2026-11-24 20:32:25.821043',0);
INSERT INTO "Custom_Captions" VALUES(31,1,'documenttype','ParamSage100','FA','Facture',NULL,6,1,'2026-11-24 20:32:25.821055',1,'2026-11-24 20:32:25.821058',0);
INSERT INTO "Custom_Captions" VALUES(32,1,'documenttype','ParamSage100','FC','Facture comptabilisée',NULL,7,1,'2026-11-24 20:32:25.821069',1,'2026-11-24 20:32:25.821072',0);
CREATE TABLE "Email" (
	"Emai_EmailId" INTEGER NOT NULL, 
	"Emai_EmailAddress" VARCHAR(255), 
	emai_intid INTEGER, 
	emai_intforeignid VARCHAR(255), 
	"Emai_CreatedBy" INTEGER, 
	"Emai_CreatedDate" DATETIME, 
	"Emai_UpdatedBy" INTEGER, 
	"Emai_UpdatedDate" DATETIME, 
	"Emai_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("Emai_EmailId")
);
INSERT INTO "Email" VALUES(1,'contact@guilbert-gros-quincaillerie.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(2,'nath.garnier@guilbert-gros-quincaillerie.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(3,'contact@etablissements-bigot.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(4,'dominique.faure@etablissements-bigot.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(5,'andre.charpentier@sci-auger-hoareau.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(6,'contact@carre-freres-scop.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(7,'thomas.pages@carre-freres-scop.example',NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.891157',0);
INSERT INTO "Email" VALUES(8,'william.marques@carre-freres-scop.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(9,'christiane.diallo@carre-freres-scop.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(10,'contact@societe-robert-scop.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(11,'celina.sanchez@societe-robert-scop.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(12,'contact@schmitt-payet.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(13,'aurore.dupont@schmitt-payet.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(14,'andree.guillet@schmitt-payet.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(15,'contact@bijouterie-julien-le-roux.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(16,'astrid.goncalves@bijouterie-julien-le-roux.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(17,'alexandrie.loiseau@maison-ledoux-scop.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(18,'lucas.nicolas@maison-ledoux-scop.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(19,'alix.chretien@maison-ledoux-scop.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(20,'contact@societe-rodriguez.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(21,'marie.dupre@societe-rodriguez.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(22,'contact@bertin-guerin-diffusion.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(23,'juliette.renaud@bertin-guerin-diffusion.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(24,'agathe.rey@bertin-guerin-diffusion.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(25,'guillaume.laurent@bertin-guerin-diffusion.example',1,'information',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Email" VALUES(26,'anouk.jacques@vincent-et-associes-sarl.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(27,'contact@etablissements-marin.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(28,'remy.marchand@etablissements-marin.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(29,'contact@groupe-dos-santos.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(30,'joseph.thibault@groupe-dos-santos.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(31,'zacharie.pelletier@groupe-dos-santos.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(32,'contact@societe-tessier-sas.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(33,'charles.petit@societe-tessier-sas.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(34,'contact@maison-gosselin-snc.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(35,'contact@etablissements-lemoine.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(36,'renee.bourgeois@etablissements-lemoine.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(37,'contact@etablissements-ruiz.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(38,'bernard.michel@etablissements-ruiz.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(39,'jules.boyer@etablissements-ruiz.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(40,'gabrielle.brunet@etablissements-ruiz.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(41,'contact@guyot-fils.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(42,'stephane.valentin@guyot-fils.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(43,'contact@sci-bodin-devaux.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(44,'emmanuel.boucher@sci-bodin-devaux.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(45,'nathalie.thomas@sci-bodin-devaux.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(46,'contact@rodriguez-rousseau-equipement.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(47,'thomas.coulon@rodriguez-rousseau-equipement.example',1,'information',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Email" VALUES(48,'genevieve.rocher@maison-benard.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(49,'jean.fontaine@durand-et-associes-eurl.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(50,'juliette.herve@arnaud-fils.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(51,'lorraine.dumas@arnaud-fils.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(52,'bertrand.bernier@arnaud-fils.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(53,'contact@sanitaire-et-chauffage-perrier.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(54,'martin.masse@sanitaire-et-chauffage-perrier.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(55,'hugues.hubert@distribution-wagner.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(56,'contact@riviere-delorme-quincaillerie.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(57,'contact@diffusion-bernier-lucas-sas.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(58,'contact@le-goff-fabre-materiaux.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Email" VALUES(59,'alain.guillot@le-goff-fabre-materiaux.example',1,'information',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
CREATE TABLE "EmailLink" (
	"ELink_LinkId" INTEGER NOT NULL, 
	"ELink_EntityId" INTEGER, 
	"ELink_RecordId" INTEGER, 
	"ELink_EmailId" INTEGER, 
	"ELink_Type" VARCHAR(40), 
	"ELink_CreatedBy" INTEGER, 
	"ELink_CreatedDate" DATETIME, 
	"ELink_UpdatedBy" INTEGER, 
	"ELink_UpdatedDate" DATETIME, 
	"ELink_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("ELink_LinkId")
);
INSERT INTO "EmailLink" VALUES(1,5,1,1,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(2,24,1,1,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(3,13,3,2,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(4,5,2,3,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(5,24,2,3,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(6,13,4,4,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(7,13,5,5,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(8,5,4,6,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(9,24,4,6,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(10,13,6,7,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(11,13,7,8,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(12,13,8,9,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(13,5,5,10,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(14,24,5,10,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(15,13,9,11,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(16,5,6,12,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(17,24,6,12,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(18,13,11,13,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(19,13,12,14,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(20,5,7,15,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(21,24,7,15,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(22,13,13,16,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(23,13,14,17,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(24,13,15,18,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(25,13,16,19,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(26,5,9,20,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(27,24,9,20,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(28,13,17,21,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(29,5,10,22,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(30,24,10,22,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(31,13,20,23,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(32,13,21,24,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(33,13,22,25,'information',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(34,13,23,26,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(35,5,12,27,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(36,24,12,27,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(37,13,24,28,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(38,5,13,29,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(39,24,13,29,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(40,13,27,30,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(41,13,29,31,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(42,5,14,32,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(43,24,14,32,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(44,13,30,33,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(45,5,15,34,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(46,24,15,34,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(47,5,16,35,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(48,24,16,35,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(49,13,33,36,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(50,5,17,37,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(51,24,17,37,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(52,13,34,38,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(53,13,35,39,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(54,13,36,40,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(55,5,18,41,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(56,24,18,41,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(57,13,39,42,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(58,5,19,43,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(59,24,19,43,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(60,13,41,44,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(61,13,42,45,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(62,5,20,46,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(63,24,20,46,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(64,13,43,47,'information',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(65,13,44,48,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(66,13,45,49,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(67,13,47,50,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(68,13,48,51,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(69,13,49,52,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(70,5,24,53,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(71,24,24,53,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(72,13,50,54,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(73,13,51,55,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(74,5,26,56,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(75,24,26,56,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(76,5,27,57,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(77,24,27,57,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(78,5,28,58,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(79,24,28,58,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "EmailLink" VALUES(80,13,52,59,'information',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
CREATE TABLE "FreeField" (
	"free_FreeFieldId" INTEGER NOT NULL, 
	"free_AccountId" INTEGER, 
	"free_CompanyId" INTEGER, 
	free_name VARCHAR(128), 
	free_type VARCHAR(20), 
	free_value VARCHAR(255), 
	"Free_CreatedBy" INTEGER, 
	"Free_CreatedDate" DATETIME, 
	"Free_UpdatedBy" INTEGER, 
	"Free_UpdatedDate" DATETIME, 
	"Free_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("free_FreeFieldId")
);
CREATE TABLE "Person" (
	"Pers_PersonId" INTEGER NOT NULL, 
	"Pers_CompanyId" INTEGER, 
	"Pers_AccountId" INTEGER, 
	"Pers_PrimaryAddressId" INTEGER, 
	"Pers_LastName" VARCHAR(60), 
	"Pers_FirstName" VARCHAR(60), 
	"Pers_Title" VARCHAR(60), 
	"Pers_Function" VARCHAR(60), 
	pers_service INTEGER, 
	pers_position INTEGER, 
	pers_intid INTEGER, 
	pers_intforeignid VARCHAR(255), 
	"Pers_CreatedBy" INTEGER, 
	"Pers_CreatedDate" DATETIME, 
	"Pers_UpdatedBy" INTEGER, 
	"Pers_UpdatedDate" DATETIME, 
	"Pers_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("Pers_PersonId")
);
INSERT INTO "Person" VALUES(1,1,1,1,'Henry','Nathalie','Saisie perdue',NULL,5,1,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.867409',1);
INSERT INTO "Person" VALUES(2,1,1,1,'Roger','Marcelle','Gérant',NULL,4,1,1,'2',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.865434',0);
INSERT INTO "Person" VALUES(3,1,1,1,'Garnier','Nath','Directeur général',NULL,5,2,1,'3',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.865434',0);
INSERT INTO "Person" VALUES(4,2,2,4,'Faure','Dominique','Responsable administratif et financ',NULL,4,1,1,'4',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(5,3,3,6,'Charpentier','André','Acheteur',NULL,4,1,1,'5',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(6,4,4,8,'Pages','Thomas','Technicien',NULL,2,1,NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.891157',1);
INSERT INTO "Person" VALUES(7,4,4,8,'Marques','William','Secrétaire',NULL,2,1,1,'7',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.908165',0);
INSERT INTO "Person" VALUES(8,4,4,8,'Diallo','Christiane','Technicien',NULL,6,2,1,'8',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.908165',0);
INSERT INTO "Person" VALUES(9,5,5,10,'Sanchez','Célina','Directrice générale',NULL,1,1,1,'9',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(10,5,5,10,'Morvan','Hortense','Chargée de clientèle',NULL,4,2,1,'10',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(11,6,6,12,'Dupont','Aurore','Magasinier',NULL,5,1,1,'11',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(12,6,6,12,'Guillet','Andrée','Responsable logistique',NULL,5,2,1,'12',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(13,7,7,14,'Goncalves','Astrid','Chargée de clientèle',NULL,2,1,1,'13',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(14,8,8,16,'Loiseau','Alexandrie','Directeur général',NULL,2,1,1,'14',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(15,8,8,16,'Nicolas','Lucas','Responsable informatique',NULL,3,2,1,'15',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(16,8,8,16,'Chrétien','Alix','Comptable',NULL,2,3,1,'16',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(17,9,9,18,'Dupré','Marie','Chef de projet',NULL,2,1,1,'17',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(18,9,9,18,'Leroy','Christine','Responsable informatique',NULL,3,2,1,'18',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(19,9,9,18,'Mahe','Sébastien','Responsable logistique',NULL,6,3,1,'19',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(20,10,10,20,'Renaud','Juliette','Acheteuse',NULL,5,1,1,'20',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(21,10,10,20,'Rey','Agathe','Directeur commercial',NULL,5,2,1,'21',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(22,10,10,20,'Laurent','Guillaume','Magasinier',NULL,2,3,1,'22',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Person" VALUES(23,11,11,23,'Jacques','Anouk','Responsable des achats',NULL,2,1,1,'23',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(24,12,12,25,'Marchand','Rémy','Directeur commercial',NULL,2,1,1,'24',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(25,12,12,25,'Langlois','Céline','Responsable qualité',NULL,6,2,1,'25',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(26,12,12,25,'Charrier','William','Directrice générale',NULL,4,3,1,'26',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(27,13,13,27,'Thibault','Joseph','Chef d''atelier',NULL,2,1,1,'27',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(28,13,13,27,'Dias','Bertrand','Assistante de direction',NULL,4,2,1,'28',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(29,13,13,27,'Pelletier','Zacharie','Responsable des achats',NULL,4,3,1,'29',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(30,14,14,29,'Petit','Charles','Responsable logistique',NULL,2,1,1,'30',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(31,14,14,29,'Arnaud','Aurélie','Responsable administratif et financ',NULL,6,2,1,'31',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(32,15,15,31,'Maury','Amélie','Responsable des achats',NULL,2,1,1,'32',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(33,16,16,33,'Bourgeois','Renée','Acheteur',NULL,2,1,1,'33',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(34,17,17,35,'Michel','Bernard','Acheteur',NULL,6,1,1,'34',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(35,17,17,35,'Boyer','Jules','Chef de projet',NULL,3,2,1,'35',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(36,17,17,35,'Brunet','Gabrielle','Secrétaire',NULL,3,3,1,'36',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(37,18,18,39,'Leduc','Olivie','Directrice des ressources humaines',NULL,6,1,1,'37',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(38,18,18,39,'Gomes','Matthieu','Directrice générale',NULL,5,2,1,'38',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(39,18,18,39,'Valentin','Stéphane','Acheteuse',NULL,5,3,1,'39',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(40,19,19,42,'Turpin','Richard','Directrice des ressources humaines',NULL,4,1,1,'40',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(41,19,19,42,'Boucher','Emmanuel','Technicien',NULL,5,2,1,'41',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(42,19,19,42,'Thomas','Nathalie','Responsable qualité',NULL,4,3,1,'42',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(43,20,20,46,'Coulon','Thomas','Comptable',NULL,4,1,1,'43',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Person" VALUES(44,21,21,48,'Rocher','Geneviève','Responsable administratif et financ',NULL,4,1,1,'44',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(45,22,22,50,'Fontaine','Jean','Chargée de clientèle',NULL,2,1,1,'45',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(46,22,22,50,'Michaud','Michel','Magasinier',NULL,4,2,1,'46',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(47,23,23,52,'Hervé','Juliette','Directeur commercial',NULL,2,1,1,'47',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(48,23,23,52,'Dumas','Lorraine','Acheteuse',NULL,3,2,1,'48',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(49,23,23,52,'Bernier','Bertrand','Gérant',NULL,6,3,1,'49',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(50,24,24,55,'Masse','Martin','Chef d''atelier',NULL,3,1,1,'50',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(51,25,25,57,'Hubert','Hugues','Gérant',NULL,2,1,1,'52',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(52,28,28,66,'Guillot','Alain','Gérant',NULL,1,1,1,'53',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(53,28,28,66,'Royer','Guy','Chef de projet',NULL,6,2,1,'54',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(54,28,28,66,'De Sousa','Jules','Responsable informatique',NULL,5,3,1,'55',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Person" VALUES(55,30,30,71,'Petit','Anne',NULL,NULL,NULL,1,1,'58',1,'2026-11-24 20:32:25.914633',1,'2026-11-24 20:32:25.949021',0);
INSERT INTO "Person" VALUES(56,22,22,50,'Nouveau','Venu',NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-24 20:32:25.954384',1,'2026-11-24 20:32:25.954390',0);
CREATE TABLE "Phone" (
	"Phon_PhoneId" INTEGER NOT NULL, 
	"Phon_CountryCode" VARCHAR(10), 
	"Phon_AreaCode" VARCHAR(10), 
	"Phon_Number" VARCHAR(40), 
	phon_intid INTEGER, 
	phon_intforeignid VARCHAR(255), 
	"Phon_CreatedBy" INTEGER, 
	"Phon_CreatedDate" DATETIME, 
	"Phon_UpdatedBy" INTEGER, 
	"Phon_UpdatedDate" DATETIME, 
	"Phon_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("Phon_PhoneId")
);
INSERT INTO "Phone" VALUES(1,NULL,NULL,'04 65  7 14 22',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(2,NULL,NULL,'04 65  7 12 77',1,'fax',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(3,NULL,NULL,'04 65  7 11 36',NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.867409',1);
INSERT INTO "Phone" VALUES(4,NULL,NULL,'06 39  9 83 93',NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.867409',1);
INSERT INTO "Phone" VALUES(5,NULL,NULL,'04 65  7 12 70',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(6,NULL,NULL,'06 39  9 89 93',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(7,NULL,NULL,'04 65  7 15 49',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(8,NULL,NULL,'04 65  7 12 47',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(9,NULL,NULL,'04 65  7 16 39',1,'fax',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(10,NULL,NULL,'04 65  7 19 21',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(11,NULL,NULL,'02 61  9 15 16',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(12,NULL,NULL,'02 61  9 14 78',1,'fax',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(13,NULL,NULL,'06 39  9 85 61',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(14,NULL,NULL,'04 65  7 18 87',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(15,NULL,NULL,'06 39  9 88 22',NULL,NULL,1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.891157',0);
INSERT INTO "Phone" VALUES(16,NULL,NULL,'06 39  9 83 73',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(17,NULL,NULL,'04 65  7 11 57',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(18,NULL,NULL,'06 39  9 88 26',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(19,NULL,NULL,'02 61  9 11 27',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(20,NULL,NULL,'02 61  9 16 65',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(21,NULL,NULL,'06 39  9 82 15',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(22,NULL,NULL,'05 36  4 97 54',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(23,NULL,NULL,'05 36  4 93 26',1,'fax',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(24,NULL,NULL,'06 39  9 86 39',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(25,NULL,NULL,'01 99  0 09 65',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(26,NULL,NULL,'01 99  0 07 10',1,'fax',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(27,NULL,NULL,'06 39  9 82 33',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(28,NULL,NULL,'05 36  4 98 93',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(29,NULL,NULL,'05 36  4 99 60',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(30,NULL,NULL,'05 36  4 97 54',1,'fax',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(31,NULL,NULL,'06 39  9 81 88',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(32,NULL,NULL,'05 36  4 90 61',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(33,NULL,NULL,'05 36  4 93 15',1,'fax',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(34,NULL,NULL,'06 39  9 85 81',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(35,NULL,NULL,'02 61  9 14 31',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(36,NULL,NULL,'02 61  9 10 55',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(37,NULL,NULL,'06 39  9 87 43',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(38,NULL,NULL,'02 61  9 16 77',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(39,NULL,NULL,'06 39  9 84 99',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(40,NULL,NULL,'02 61  9 18 45',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(41,NULL,NULL,'06 39  9 83 54',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(42,NULL,NULL,'04 65  7 14 00',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(43,NULL,NULL,'04 65  7 18 88',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(44,NULL,NULL,'06 39  9 88 61',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(45,NULL,NULL,'04 65  7 17 77',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(46,NULL,NULL,'04 65  7 12 85',1,'fax',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(47,NULL,NULL,'04 65  7 16 55',1,'standard',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(48,NULL,NULL,'06 39  9 86 66',1,'mobile',1,'2026-11-24 20:32:25.827206',1,'2026-11-24 20:32:25.827206',0);
INSERT INTO "Phone" VALUES(49,NULL,NULL,'05 36  4 91 59',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(50,NULL,NULL,'05 36  4 92 28',1,'fax',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(51,NULL,NULL,'05 36  4 92 50',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(52,NULL,NULL,'06 39  9 82 42',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(53,NULL,NULL,'04 65  7 15 11',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(54,NULL,NULL,'04 65  7 18 67',1,'fax',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(55,NULL,NULL,'04 65  7 19 34',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(56,NULL,NULL,'06 39  9 86 25',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(57,NULL,NULL,'04 65  7 15 15',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(58,NULL,NULL,'04 65  7 17 25',1,'fax',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(59,NULL,NULL,'06 39  9 86 45',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(60,NULL,NULL,'04 65  7 10 40',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(61,NULL,NULL,'04 65  7 15 58',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(62,NULL,NULL,'04 65  7 12 23',1,'fax',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(63,NULL,NULL,'04 65  7 10 73',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(64,NULL,NULL,'06 39  9 83 08',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(65,NULL,NULL,'04 65  7 10 18',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(66,NULL,NULL,'04 65  7 17 73',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(67,NULL,NULL,'06 39  9 83 81',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(68,NULL,NULL,'04 65  7 19 31',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(69,NULL,NULL,'04 65  7 14 77',1,'fax',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(70,NULL,NULL,'04 65  7 15 78',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(71,NULL,NULL,'04 65  7 16 58',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(72,NULL,NULL,'03 53  0 17 40',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(73,NULL,NULL,'03 53  0 19 69',1,'fax',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(74,NULL,NULL,'06 39  9 80 03',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(75,NULL,NULL,'03 53  0 14 50',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(76,NULL,NULL,'06 39  9 89 93',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(77,NULL,NULL,'05 36  4 92 47',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(78,NULL,NULL,'05 36  4 93 46',1,'fax',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(79,NULL,NULL,'05 36  4 95 64',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(80,NULL,NULL,'06 39  9 83 57',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(81,NULL,NULL,'05 36  4 97 68',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(82,NULL,NULL,'05 36  4 99 91',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(83,NULL,NULL,'06 39  9 81 50',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(84,NULL,NULL,'04 65  7 19 81',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(85,NULL,NULL,'04 65  7 19 30',1,'fax',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(86,NULL,NULL,'04 65  7 19 62',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(87,NULL,NULL,'06 39  9 83 55',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(88,NULL,NULL,'06 39  9 84 02',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(89,NULL,NULL,'04 65  7 11 34',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(90,NULL,NULL,'06 39  9 81 66',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(91,NULL,NULL,'04 65  7 12 96',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(92,NULL,NULL,'06 39  9 89 23',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(93,NULL,NULL,'01 99  0 06 49',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(94,NULL,NULL,'01 99  0 01 07',1,'standard',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(95,NULL,NULL,'06 39  9 82 78',1,'mobile',1,'2026-11-24 20:32:25.833066',1,'2026-11-24 20:32:25.833066',0);
INSERT INTO "Phone" VALUES(96,NULL,NULL,'03 53  0 10 49',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(97,NULL,NULL,'05 36  4 92 42',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(98,NULL,NULL,'05 36  4 99 39',1,'fax',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(99,NULL,NULL,'05 36  4 96 00',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(100,NULL,NULL,'03 53  0 17 45',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(101,NULL,NULL,'03 53  0 15 23',1,'fax',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(102,NULL,NULL,'03 53  0 13 70',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(103,NULL,NULL,'04 65  7 10 48',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(104,NULL,NULL,'04 65  7 17 96',1,'fax',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(105,NULL,NULL,'04 65  7 14 09',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(106,NULL,NULL,'06 39  9 80 91',1,'mobile',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(107,NULL,NULL,'01 99  0 00 32',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(108,NULL,NULL,'01 99  0 09 42',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(109,NULL,NULL,'03 53  0 12 73',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(110,NULL,NULL,'03 53  0 15 30',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(111,NULL,NULL,'03 53  0 10 77',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(112,NULL,NULL,'03 53  0 10 75',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(113,NULL,NULL,'06 39  9 80 29',1,'mobile',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
INSERT INTO "Phone" VALUES(114,NULL,NULL,'03 53  0 15 49',1,'standard',1,'2026-11-24 20:32:25.835704',1,'2026-11-24 20:32:25.835704',0);
CREATE TABLE "PhoneLink" (
	"PLink_LinkId" INTEGER NOT NULL, 
	"PLink_EntityId" INTEGER, 
	"PLink_RecordId" INTEGER, 
	"PLink_PhoneId" INTEGER, 
	"PLink_Type" VARCHAR(40), 
	"PLink_CreatedBy" INTEGER, 
	"PLink_CreatedDate" DATETIME, 
	"PLink_UpdatedBy" INTEGER, 
	"PLink_UpdatedDate" DATETIME, 
	"PLink_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("PLink_LinkId")
);
INSERT INTO "PhoneLink" VALUES(1,5,1,1,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(2,24,1,1,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(3,5,1,2,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(4,24,1,2,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(5,13,1,3,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,1);
INSERT INTO "PhoneLink" VALUES(6,13,1,4,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,1);
INSERT INTO "PhoneLink" VALUES(7,13,2,5,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(8,13,2,6,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(9,13,3,7,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(10,5,2,8,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(11,24,2,8,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(12,5,2,9,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(13,24,2,9,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(14,13,4,10,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(15,5,3,11,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(16,24,3,11,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(17,5,3,12,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(18,24,3,12,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(19,13,5,13,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(20,5,4,14,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(21,24,4,14,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(22,13,6,15,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(23,13,7,16,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(24,13,8,17,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(25,13,8,18,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(26,5,5,19,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(27,24,5,19,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(28,13,10,20,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(29,13,10,21,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(30,5,6,22,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(31,24,6,22,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(32,5,6,23,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(33,24,6,23,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(34,13,11,24,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(35,5,7,25,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(36,24,7,25,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(37,5,7,26,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(38,24,7,26,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(39,13,13,27,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(40,5,8,28,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(41,24,8,28,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(42,13,14,29,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(43,13,14,30,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(44,13,14,31,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(45,13,16,32,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(46,13,16,33,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(47,13,16,34,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(48,5,9,35,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(49,24,9,35,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(50,13,17,36,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(51,13,17,37,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(52,13,18,38,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(53,13,18,39,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(54,13,19,40,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(55,13,19,41,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(56,5,10,42,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(57,24,10,42,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(58,13,20,43,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(59,13,20,44,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(60,13,21,45,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(61,13,21,46,'fax',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(62,13,22,47,'standard',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(63,13,22,48,'mobile',1,'2026-11-24 20:32:25.827206',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(64,5,11,49,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(65,24,11,49,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(66,5,11,50,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(67,24,11,50,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(68,13,23,51,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(69,13,23,52,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(70,5,12,53,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(71,24,12,53,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(72,5,12,54,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(73,24,12,54,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(74,13,24,55,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(75,13,24,56,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(76,13,25,57,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(77,13,25,58,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(78,13,25,59,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(79,13,26,60,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(80,5,13,61,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(81,24,13,61,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(82,5,13,62,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(83,24,13,62,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(84,13,27,63,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(85,13,27,64,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(86,13,28,65,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(87,13,29,66,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(88,13,29,67,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(89,5,14,68,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(90,24,14,68,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(91,5,14,69,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(92,24,14,69,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(93,13,30,70,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(94,13,31,71,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(95,5,15,72,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(96,24,15,72,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(97,5,15,73,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(98,24,15,73,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(99,13,32,74,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(100,5,16,75,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(101,24,16,75,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(102,13,33,76,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(103,5,17,77,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(104,24,17,77,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(105,5,17,78,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(106,24,17,78,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(107,13,34,79,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(108,13,34,80,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(109,13,35,81,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(110,13,36,82,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(111,13,36,83,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(112,5,18,84,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(113,24,18,84,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(114,5,18,85,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(115,24,18,85,'fax',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(116,13,37,86,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(117,13,38,87,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(118,13,39,88,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(119,5,19,89,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(120,24,19,89,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(121,13,40,90,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(122,13,42,91,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(123,13,42,92,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(124,5,20,93,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(125,24,20,93,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(126,13,43,94,'standard',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(127,13,43,95,'mobile',1,'2026-11-24 20:32:25.833066',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(128,5,21,96,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(129,24,21,96,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(130,5,22,97,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(131,24,22,97,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(132,5,22,98,'fax',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(133,24,22,98,'fax',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(134,13,45,99,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(135,5,23,100,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(136,24,23,100,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(137,13,48,101,'fax',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(138,13,49,102,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(139,5,24,103,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(140,24,24,103,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(141,5,24,104,'fax',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(142,24,24,104,'fax',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(143,5,25,105,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(144,24,25,105,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(145,13,51,106,'mobile',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(146,5,26,107,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(147,24,26,107,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(148,5,27,108,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(149,24,27,108,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(150,5,28,109,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(151,24,28,109,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(152,13,52,110,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(153,13,53,111,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(154,13,54,112,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(155,13,54,113,'mobile',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(156,5,29,114,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
INSERT INTO "PhoneLink" VALUES(157,24,29,114,'standard',1,'2026-11-24 20:32:25.835704',NULL,NULL,0);
CREATE TABLE "Representative" (
	"Repr_RepresentativeId" INTEGER NOT NULL, 
	repr_lastname VARCHAR(35), 
	repr_firstname VARCHAR(35), 
	repr_function VARCHAR(35), 
	repr_email VARCHAR(69), 
	repr_userid INTEGER, 
	repr_intid INTEGER, 
	repr_intforeignid VARCHAR(255), 
	"Repr_CreatedBy" INTEGER, 
	"Repr_CreatedDate" DATETIME, 
	"Repr_UpdatedBy" INTEGER, 
	"Repr_UpdatedDate" DATETIME, 
	"Repr_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("Repr_RepresentativeId")
);
INSERT INTO "Representative" VALUES(1,'Martineau','Lorraine','Responsable de secteur','lorraine.martineau@bijou.example',NULL,1,'1',1,'2026-11-24 20:32:25.822710',1,'2026-11-24 20:32:25.822723',0);
INSERT INTO "Representative" VALUES(2,'Clément','Yves','Chef des ventes','yves.clement@bijou.example',NULL,1,'2',1,'2026-11-24 20:32:25.822796',1,'2026-11-24 20:32:25.822800',0);
INSERT INTO "Representative" VALUES(3,'Alexandre','Laure','Responsable de secteur','laure.alexandre@bijou.example',NULL,1,'3',1,'2026-11-24 20:32:25.822845',1,'2026-11-24 20:32:25.822848',0);
INSERT INTO "Representative" VALUES(4,'Faivre','Christophe','Commercial','christophe.faivre@bijou.example',NULL,1,'4',1,'2026-11-24 20:32:25.822889',1,'2026-11-24 20:32:25.822891',0);
INSERT INTO "Representative" VALUES(5,'Normand','Agnès','Chef des ventes','agnes.normand@bijou.example',NULL,1,'5',1,'2026-11-24 20:32:25.822931',1,'2026-11-24 20:32:25.822933',0);
INSERT INTO "Representative" VALUES(6,'Grenier','Nicolas','Responsable de secteur','nicolas.grenier@bijou.example',NULL,1,'6',1,'2026-11-24 20:32:25.822972',1,'2026-11-24 20:32:25.822974',0);
INSERT INTO "Representative" VALUES(7,'Lemaître','Christiane','Commercial','christiane.lemaitre@bijou.example',NULL,1,'7',1,'2026-11-24 20:32:25.823016',1,'2026-11-24 20:32:25.823019',0);
INSERT INTO "Representative" VALUES(8,'Morvan','Sébastien','Responsable de secteur','sebastien.morvan@bijou.example',NULL,1,'8',1,'2026-11-24 20:32:25.823059',1,'2026-11-24 20:32:25.823062',0);
CREATE TABLE "Territory" (
	"Terr_TerritoryId" INTEGER NOT NULL, 
	"Terr_Caption" VARCHAR(60), 
	"Terr_CreatedBy" INTEGER, 
	"Terr_CreatedDate" DATETIME, 
	"Terr_UpdatedBy" INTEGER, 
	"Terr_UpdatedDate" DATETIME, 
	"Terr_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("Terr_TerritoryId")
);
INSERT INTO "Territory" VALUES(1,'Monde',1,'2026-11-24 20:32:25.827158',1,'2026-11-24 20:32:25.827174',0);
CREATE TABLE "User_Right" (
	usri_userid INTEGER NOT NULL, 
	usri_function VARCHAR(40) NOT NULL, 
	usri_barred INTEGER DEFAULT '1' NOT NULL, 
	PRIMARY KEY (usri_userid, usri_function)
);
CREATE TABLE "Users" (
	"User_UserId" INTEGER NOT NULL, 
	"User_Logon" VARCHAR(40), 
	"User_LastName" VARCHAR(60), 
	"User_FirstName" VARCHAR(60), 
	"User_PrimaryTerritory" INTEGER, 
	"User_Profile" VARCHAR(40), 
	"User_CreatedBy" INTEGER, 
	"User_CreatedDate" DATETIME, 
	"User_UpdatedBy" INTEGER, 
	"User_UpdatedDate" DATETIME, 
	"User_Deleted" INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY ("User_UserId")
);
INSERT INTO "Users" VALUES(1,'admin',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
CREATE TABLE sync_base_account (
	link INTEGER NOT NULL, 
	owed VARCHAR, 
	erp_code VARCHAR, 
	erp_customersupplierflag VARCHAR, 
	erp_name VARCHAR, 
	erp_shortname VARCHAR, 
	erp_contactname VARCHAR, 
	erp_website VARCHAR, 
	erp_nafcode VARCHAR, 
	erp_siret VARCHAR, 
	erp_currency VARCHAR, 
	erp_accountingcategory VARCHAR, 
	erp_pricecategory VARCHAR, 
	erp_language VARCHAR, 
	erp_representative VARCHAR, 
	erp_dormant VARCHAR, 
	erp_controlaccount VARCHAR, 
	erp_payer VARCHAR, 
	erp_paymentterms VARCHAR, 
	erp_risklabel VARCHAR, 
	erp_riskaction VARCHAR, 
	erp_creditlimit VARCHAR, 
	erp_balance VARCHAR, 
	crm_code VARCHAR, 
	crm_customersupplierflag VARCHAR, 
	crm_name VARCHAR, 
	crm_shortname VARCHAR, 
	crm_contactname VARCHAR, 
	crm_website VARCHAR, 
	crm_nafcode VARCHAR, 
	crm_siret VARCHAR, 
	crm_currency VARCHAR, 
	crm_accountingcategory VARCHAR, 
	crm_pricecategory VARCHAR, 
	crm_language VARCHAR, 
	crm_representative VARCHAR, 
	crm_dormant VARCHAR, 
	crm_controlaccount VARCHAR, 
	crm_payer VARCHAR, 
	crm_paymentterms VARCHAR, 
	crm_risklabel VARCHAR, 
	crm_riskaction VARCHAR, 
	crm_creditlimit VARCHAR, 
	crm_balance VARCHAR, 
	PRIMARY KEY (link)
);
INSERT INTO "sync_base_account" VALUES(1,NULL,'GUILBERT','Client','Guilbert Gros Quincaillerie','GUILBERT GROS QUI','Nathalie Henry','www.erp.fr',NULL,NULL,'EUR','1','2','1','3','false','4110000','GUILBERT','Espèces 60 jours fin de mois civil','Client sans risque','À livrer','0',NULL,'GUILBERT','Client','Guilbert Gros Quincaillerie','GUILBERT GROS QUI','Nathalie Henry','www.erp.fr',NULL,NULL,'EUR','1','2','1','3','false','4110000','GUILBERT','Espèces 60 jours fin de mois civil','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(17,NULL,'BIGOT','Client','Établissements Bigot','ÉTABLISSEMENTS BI',NULL,NULL,'4674B','56265957300041','EUR','1','1','0','2','false','4110000','BIGOT','Prélèvement 30 jours fin de mois civil','Client sans risque','À livrer','0',NULL,'BIGOT','Client','Établissements Bigot','ÉTABLISSEMENTS BI',NULL,NULL,'4674B','56265957300041','EUR','1','1','0','2','false','4110000','BIGOT','Prélèvement 30 jours fin de mois civil','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(26,NULL,'AUGER','Client','SCI Auger Hoareau','SCI AUGER HOAREAU','André Charpentier','www.arrive.fr','4778C','68892422400274','EUR','1','4','0','7','false','4110000','AUGER','Espèces 45 jours fin de mois civil','Client sans risque','À livrer','63500',NULL,'AUGER','Client','SCI Auger Hoareau','SCI AUGER HOAREAU','André Charpentier','www.arrive.fr','4778C','68892422400274','EUR','1','4','0','7','false','4110000','AUGER','Espèces 45 jours fin de mois civil','Client sans risque','À livrer','63500',NULL);
INSERT INTO "sync_base_account" VALUES(34,NULL,'CARRE','Client','Carre Frères SCOP','CARRE FRÈRES SCOP','Thomas Pages',NULL,'4648Z','53607258000106','EUR','1','2','0','2','false','4110000','CARRE','Chèque 60 jours','Client sans risque','À livrer','14000',NULL,'CARRE','Client','Carre Frères SCOP','CARRE FRÈRES SCOP','Thomas Pages',NULL,'4648Z','53607258000106','EUR','1','2','0','2','false','4110000','CARRE','Chèque 60 jours','Client sans risque','À livrer','14000',NULL);
INSERT INTO "sync_base_account" VALUES(49,NULL,'ROBERT','Client','Société Robert SCOP','SOCIÉTÉ ROBERT SC','Célina Sanchez','www.societe-robert-scop.example','4752A','85202656600152','EUR','1','3','0','1','false','4110000','ROBERT','Virement fin de mois civil','Client sans risque','À livrer','75500',NULL,'ROBERT','Client','Société Robert SCOP','SOCIÉTÉ ROBERT SC','Célina Sanchez','www.societe-robert-scop.example','4752A','85202656600152','EUR','1','3','0','1','false','4110000','ROBERT','Virement fin de mois civil','Client sans risque','À livrer','75500',NULL);
INSERT INTO "sync_base_account" VALUES(59,NULL,'SCHMITT','Client','Schmitt & Payet','SCHMITT & PAYET','Aurore Dupont','www.schmitt-payet.example','4719B','71290332700302','EUR','1','3','0','7','false','4110000','SCHMITT','Chèque 45 jours','Client sans risque','À livrer','15500',NULL,'SCHMITT','Client','Schmitt & Payet','SCHMITT & PAYET','Aurore Dupont','www.schmitt-payet.example','4719B','71290332700302','EUR','1','3','0','7','false','4110000','SCHMITT','Chèque 45 jours','Client sans risque','À livrer','15500',NULL);
INSERT INTO "sync_base_account" VALUES(70,NULL,'JULIEN','Fournisseur','Bijouterie Julien-Le Roux','BIJOUTERIE JULIEN',NULL,'www.bijouterie-julien-le-roux.example','4690Z','79625900000233','EUR','1','4','0','3','false','4010000','JULIEN','Prélèvement 30 jours','À surveiller','À surveiller','0',NULL,'JULIEN','Fournisseur','Bijouterie Julien-Le Roux','BIJOUTERIE JULIEN',NULL,'www.bijouterie-julien-le-roux.example','4690Z','79625900000233','EUR','1','4','0','3','false','4010000','JULIEN','Prélèvement 30 jours','À surveiller','À surveiller','0',NULL);
INSERT INTO "sync_base_account" VALUES(79,NULL,'LEDOUX','Client','Maison Ledoux SCOP','MAISON LEDOUX SCO','Alexandrie Loiseau','www.maison-ledoux-scop.example','4759B','60225269400396','EUR','1','1','0','8','false','4110000','LEDOUX','Prélèvement 30 jours','Client sans risque','À livrer','0',NULL,'LEDOUX','Client','Maison Ledoux SCOP','MAISON LEDOUX SCO','Alexandrie Loiseau','www.maison-ledoux-scop.example','4759B','60225269400396','EUR','1','1','0','8','false','4110000','LEDOUX','Prélèvement 30 jours','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(95,NULL,'RODRIGUE','Client','Société Rodriguez','SOCIÉTÉ RODRIGUEZ','Marie Dupré',NULL,'4759B','39556863700189','EUR','1','4','0','3','false','4110000','RODRIGUE','Chèque 45 jours','Client sans risque','À livrer','29500',NULL,'RODRIGUE','Client','Société Rodriguez','SOCIÉTÉ RODRIGUEZ','Marie Dupré',NULL,'4759B','39556863700189','EUR','1','4','0','3','false','4110000','RODRIGUE','Chèque 45 jours','Client sans risque','À livrer','29500',NULL);
INSERT INTO "sync_base_account" VALUES(110,NULL,'BERTIN','Client','Bertin-Guérin Diffusion','BERTIN-GUÉRIN DIF','Juliette Renaud',NULL,'4690Z','87230462100396','EUR','1','4','0','2','false','4110000','BERTIN','Virement 45 jours fin de mois civil','Client sans risque','À livrer','57500',NULL,'BERTIN','Client','Bertin-Guérin Diffusion','BERTIN-GUÉRIN DIF','Juliette Renaud',NULL,'4690Z','87230462100396','EUR','1','4','0','2','false','4110000','BERTIN','Virement 45 jours fin de mois civil','Client sans risque','À livrer','57500',NULL);
INSERT INTO "sync_base_account" VALUES(128,NULL,'VINCENT','Client','Vincent et Associés SARL','VINCENT ET ASSOCI','Anouk Jacques','www.vincent-et-associes-sarl.example','4645Z','78024875300102','EUR','1','2','0',NULL,'true','4110000','VINCENT','Traite fin de mois civil','Client sans risque','À livrer','0',NULL,'VINCENT','Client','Vincent et Associés SARL','VINCENT ET ASSOCI','Anouk Jacques','www.vincent-et-associes-sarl.example','4645Z','78024875300102','EUR','1','2','0',NULL,'true','4110000','VINCENT','Traite fin de mois civil','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(137,NULL,'MARIN','Client','Établissements Marin','ÉTABLISSEMENTS MA','Rémy Marchand',NULL,'4673A','38786042200170','EUR','1','3','0','1','true','4110000','MARIN','Chèque 30 jours fin de mois civil','Client sans risque','À livrer','0',NULL,'MARIN','Client','Établissements Marin','ÉTABLISSEMENTS MA','Rémy Marchand',NULL,'4673A','38786042200170','EUR','1','3','0','1','true','4110000','MARIN','Chèque 30 jours fin de mois civil','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(153,NULL,'DOSSANTO','Client','Groupe Dos Santos','GROUPE DOS SANTOS',NULL,'www.groupe-dos-santos.example','4642Z','50665061300306','EUR','1','1','0','8','true','4110000','DOSSANTO','Espèces 30 jours','Client sans risque','À livrer','58500',NULL,'DOSSANTO','Client','Groupe Dos Santos','GROUPE DOS SANTOS',NULL,'www.groupe-dos-santos.example','4642Z','50665061300306','EUR','1','1','0','8','true','4110000','DOSSANTO','Espèces 30 jours','Client sans risque','À livrer','58500',NULL);
INSERT INTO "sync_base_account" VALUES(169,NULL,'TESSIER','Fournisseur','Société Tessier SAS','SOCIÉTÉ TESSIER S',NULL,NULL,'4690Z','47005733200012','EUR','1','2','0','7','true','4010000','TESSIER','Virement 30 jours fin de mois civil','Client sans risque','À livrer','0',NULL,'TESSIER','Fournisseur','Société Tessier SAS','SOCIÉTÉ TESSIER S',NULL,NULL,'4690Z','47005733200012','EUR','1','2','0','7','true','4010000','TESSIER','Virement 30 jours fin de mois civil','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(180,NULL,'GOSSELIN','Client','Maison Gosselin SNC','MAISON GOSSELIN S','Amélie Maury',NULL,'4673A','86529317900269','EUR','1','1','0',NULL,'true','4110000','GOSSELIN','Traite 60 jours','Client sans risque','À livrer','0',NULL,'GOSSELIN','Client','Maison Gosselin SNC','MAISON GOSSELIN S','Amélie Maury',NULL,'4673A','86529317900269','EUR','1','1','0',NULL,'true','4110000','GOSSELIN','Traite 60 jours','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(188,NULL,'LEMOINE','Client','Établissements Lemoine','ÉTABLISSEMENTS LE','Renée Bourgeois','www.etablissements-lemoine.example','4649Z','37213090600384','EUR','1','2','0','5','true','4110000','LEMOINE','Espèces 30 jours','Client sans risque','À livrer','14500',NULL,'LEMOINE','Client','Établissements Lemoine','ÉTABLISSEMENTS LE','Renée Bourgeois','www.etablissements-lemoine.example','4649Z','37213090600384','EUR','1','2','0','5','true','4110000','LEMOINE','Espèces 30 jours','Client sans risque','À livrer','14500',NULL);
INSERT INTO "sync_base_account" VALUES(196,NULL,'RUIZ','Client','Établissements Ruiz','ÉTABLISSEMENTS RU','Bernard Michel','www.etablissements-ruiz.example','4674A','68650028100189','EUR','1','2','0',NULL,'true','4110000','RUIZ','Prélèvement 60 jours fin de mois civil','Client sans risque','À livrer','29000',NULL,'RUIZ','Client','Établissements Ruiz','ÉTABLISSEMENTS RU','Bernard Michel','www.etablissements-ruiz.example','4674A','68650028100189','EUR','1','2','0',NULL,'true','4110000','RUIZ','Prélèvement 60 jours fin de mois civil','Client sans risque','À livrer','29000',NULL);
INSERT INTO "sync_base_account" VALUES(215,NULL,'GUYOT','Client','Guyot & Fils','GUYOT & FILS',NULL,NULL,'4648Z','86717530900063','EUR','1','4','0','6','true','4110000','GUYOT','Carte bancaire 60 jours fin de mois civil','Client sans risque','À livrer','0',NULL,'GUYOT','Client','Guyot & Fils','GUYOT & FILS',NULL,NULL,'4648Z','86717530900063','EUR','1','4','0','6','true','4110000','GUYOT','Carte bancaire 60 jours fin de mois civil','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(229,NULL,'BODIN','Client','SCI Bodin Devaux','SCI BODIN DEVAUX',NULL,'www.sci-bodin-devaux.example','4674B','58167342300397','EUR','1','1','0','2','false','4110000','BODIN','Prélèvement 30 jours fin de mois civil','Client sans risque','À livrer','0',NULL,'BODIN','Client','SCI Bodin Devaux','SCI BODIN DEVAUX',NULL,'www.sci-bodin-devaux.example','4674B','58167342300397','EUR','1','1','0','2','false','4110000','BODIN','Prélèvement 30 jours fin de mois civil','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(244,NULL,'RODRIGUE2','Fournisseur','Rodriguez Rousseau Équipement SA','RODRIGUEZ ROUSSEA','Thomas Coulon','www.rodriguez-rousseau-equipement.example','4759B','37846314500243','EUR','1','4','0','4','false','4010000','RODRIGUE2','Traite fin de mois civil','Client sans risque','À livrer','0',NULL,'RODRIGUE2','Fournisseur','Rodriguez Rousseau Équipement SA','RODRIGUEZ ROUSSEA','Thomas Coulon','www.rodriguez-rousseau-equipement.example','4759B','37846314500243','EUR','1','4','0','4','false','4010000','RODRIGUE2','Traite fin de mois civil','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(253,NULL,'BENARD','Client','Maison Benard','MAISON BENARD',NULL,NULL,'4645Z','74485953900291','EUR','1','3','0',NULL,'false','4110000','BENARD','Prélèvement 30 jours','Client sans risque','À livrer','0',NULL,'BENARD','Client','Maison Benard','MAISON BENARD',NULL,NULL,'4645Z','74485953900291','EUR','1','3','0',NULL,'false','4110000','BENARD','Prélèvement 30 jours','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(259,NULL,'DURAND','Client','Durand et Associés EURL','DURAND ET ASSOCIÉ','Jean Fontaine','www.durand-et-associes-eurl.example','4669B','83125359600249','EUR','1','3','0','2','false','4110000','DURAND','Prélèvement 30 jours','Client sans risque','À livrer','0',NULL,'DURAND','Client','Durand et Associés EURL','DURAND ET ASSOCIÉ','Jean Fontaine','www.durand-et-associes-eurl.example','4669B','83125359600249','EUR','1','3','0','2','false','4110000','DURAND','Prélèvement 30 jours','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(268,NULL,'ARNAUD','Client','Arnaud & Fils','ARNAUD & FILS','Juliette Hervé','www.arnaud-fils.example','4673A','85946734200332','EUR','1','2','0',NULL,'false','4110000','ARNAUD','Carte bancaire 30 jours','Client sans risque','À livrer','38500',NULL,'ARNAUD','Client','Arnaud & Fils','ARNAUD & FILS','Juliette Hervé','www.arnaud-fils.example','4673A','85946734200332','EUR','1','2','0',NULL,'false','4110000','ARNAUD','Carte bancaire 30 jours','Client sans risque','À livrer','38500',NULL);
INSERT INTO "sync_base_account" VALUES(281,NULL,'PERRIER','Client','Sanitaire et Chauffage Perrier Lyon','SANITAIRE ET CHAU','Martin Masse',NULL,'4649Z','78364247300301','EUR','1','4','0','2','false','4110000','PERRIER','Virement 30 jours','Client sans risque','À livrer','0',NULL,'PERRIER','Client','Sanitaire et Chauffage Perrier Lyon','SANITAIRE ET CHAU','Martin Masse',NULL,'4649Z','78364247300301','EUR','1','4','0','2','false','4110000','PERRIER','Virement 30 jours','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(289,NULL,'WAGNER','Client','Distribution Wagner','DISTRIBUTION WAGN',NULL,'www.distribution-wagner.example','4645Z','30564284500328','EUR','1','1','0','3','false','4110000','WAGNER','Espèces fin de mois civil','Client sans risque','À livrer','0',NULL,'WAGNER','Client','Distribution Wagner','DISTRIBUTION WAGN',NULL,'www.distribution-wagner.example','4645Z','30564284500328','EUR','1','1','0','3','false','4110000','WAGNER','Espèces fin de mois civil','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(296,NULL,'RIVIERE','Fournisseur','Rivière Delorme Quincaillerie','RIVIÈRE DELORME Q',NULL,'www.riviere-delorme-quincaillerie.example','4642Z','49357031100099','EUR','1','2','0','6','false','4010000','RIVIERE','Chèque 30 jours','Client sans risque','À livrer','69500',NULL,'RIVIERE','Fournisseur','Rivière Delorme Quincaillerie','RIVIÈRE DELORME Q',NULL,'www.riviere-delorme-quincaillerie.example','4642Z','49357031100099','EUR','1','2','0','6','false','4010000','RIVIERE','Chèque 30 jours','Client sans risque','À livrer','69500',NULL);
INSERT INTO "sync_base_account" VALUES(303,NULL,'BERNIER','Client','Diffusion Bernier-Lucas SAS','DIFFUSION BERNIER',NULL,NULL,'4673A','39377930100224','EUR','1','3','0','4','false','4110000','BERNIER','Virement 60 jours','Client sans risque','À livrer','0',NULL,'BERNIER','Client','Diffusion Bernier-Lucas SAS','DIFFUSION BERNIER',NULL,NULL,'4673A','39377930100224','EUR','1','3','0','4','false','4110000','BERNIER','Virement 60 jours','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(309,NULL,'LEGOFF','Client','Le Goff Fabre Matériaux','LE GOFF FABRE MAT','Alain Guillot',NULL,'4674A','55008413100287','EUR','1','4','0','3','false','4110000','LEGOFF','Espèces 30 jours fin de mois civil','Client sans risque','À livrer','0',NULL,'LEGOFF','Client','Le Goff Fabre Matériaux','LE GOFF FABRE MAT','Alain Guillot',NULL,'4674A','55008413100287','EUR','1','4','0','3','false','4110000','LEGOFF','Espèces 30 jours fin de mois civil','Client sans risque','À livrer','0',NULL);
INSERT INTO "sync_base_account" VALUES(323,NULL,'LEFEVRE','Client','L''Atelier de Lefèvre','L''ATELIER DE LEFÈ',NULL,'www.l-atelier-de-lefevre.example','4649Z','36956552800139','EUR','1','2','0',NULL,'false','4110000','LEFEVRE','Traite 30 jours fin de mois civil','Client sans risque','À livrer','10500',NULL,'LEFEVRE','Client','L''Atelier de Lefèvre','L''ATELIER DE LEFÈ',NULL,'www.l-atelier-de-lefevre.example','4649Z','36956552800139','EUR','1','2','0',NULL,'false','4110000','LEFEVRE','Traite 30 jours fin de mois civil','Client sans risque','À livrer','10500',NULL);
INSERT INTO "sync_base_account" VALUES(327,NULL,'SCIERIE','Client','Scierie du Lac',NULL,NULL,NULL,NULL,NULL,'EUR','1','1','0',NULL,'false','4110000','SCIERIE',NULL,NULL,NULL,'0',NULL,'SCIERIE','Client','Scierie du Lac',NULL,NULL,NULL,NULL,NULL,'EUR','1','1','0',NULL,'false','4110000','SCIERIE',NULL,NULL,NULL,'0',NULL);
CREATE TABLE sync_base_address (
	link INTEGER NOT NULL, 
	owed VARCHAR, 
	erp_title VARCHAR, 
	erp_street VARCHAR, 
	erp_complement VARCHAR, 
	erp_postcode VARCHAR, 
	erp_city VARCHAR, 
	erp_region VARCHAR, 
	erp_main VARCHAR, 
	crm_title VARCHAR, 
	crm_street VARCHAR, 
	crm_complement VARCHAR, 
	crm_postcode VARCHAR, 
	crm_city VARCHAR, 
	crm_region VARCHAR, 
	crm_main VARCHAR, 
	PRIMARY KEY (link)
);
INSERT INTO "sync_base_address" VALUES(2,NULL,NULL,'158 avenue Aristide Briand',NULL,'10122','Turin',NULL,NULL,NULL,'158 avenue Aristide Briand',NULL,'10122','Turin',NULL,NULL);
INSERT INTO "sync_base_address" VALUES(3,NULL,'Guilbert Gros Quincaillerie','158 avenue Aristide Briand',NULL,'10122','Turin',NULL,'true','Guilbert Gros Quincaillerie','158 avenue Aristide Briand',NULL,'10122','Turin',NULL,'true');
INSERT INTO "sync_base_address" VALUES(4,NULL,'Dépôt Turin','149 rue de l''Industrie',NULL,'10122','Turin',NULL,'false','Dépôt Turin','149 rue de l''Industrie',NULL,'10122','Turin',NULL,'false');
INSERT INTO "sync_base_address" VALUES(18,NULL,NULL,'165 impasse des Lilas',NULL,'48000','Mende','Occitanie',NULL,NULL,'165 impasse des Lilas',NULL,'48000','Mende','Occitanie',NULL);
INSERT INTO "sync_base_address" VALUES(19,NULL,'Établissements Bigot','165 impasse des Lilas',NULL,'48000','Mende','Occitanie','true','Établissements Bigot','165 impasse des Lilas',NULL,'48000','Mende','Occitanie','true');
INSERT INTO "sync_base_address" VALUES(27,NULL,NULL,'20 quai de la Marne',NULL,'61000','Alençon','Normandie',NULL,NULL,'20 quai de la Marne',NULL,'61000','Alençon','Normandie',NULL);
INSERT INTO "sync_base_address" VALUES(28,NULL,'SCI Auger Hoareau','20 quai de la Marne',NULL,'61000','Alençon','Normandie','true','SCI Auger Hoareau','20 quai de la Marne',NULL,'61000','Alençon','Normandie','true');
INSERT INTO "sync_base_address" VALUES(35,NULL,NULL,'58 route de Paris','BP 112','73000','Chambéry','Auvergne-Rhône-Alpes',NULL,NULL,'58 route de Paris','BP 112','73000','Chambéry','Auvergne-Rhône-Alpes',NULL);
INSERT INTO "sync_base_address" VALUES(36,NULL,'Carre Frères SCOP','58 route de Paris','BP 112','73000','Chambéry','Auvergne-Rhône-Alpes','true','Carre Frères SCOP','58 route de Paris','BP 112','73000','Chambéry','Auvergne-Rhône-Alpes','true');
INSERT INTO "sync_base_address" VALUES(50,NULL,NULL,'116 rue Pasteur','BP 112','53000','Laval','Pays de la Loire',NULL,NULL,'116 rue Pasteur','BP 112','53000','Laval','Pays de la Loire',NULL);
INSERT INTO "sync_base_address" VALUES(51,NULL,'Société Robert SCOP','116 rue Pasteur','BP 112','53000','Laval','Pays de la Loire','true','Société Robert SCOP','116 rue Pasteur','BP 112','53000','Laval','Pays de la Loire','true');
INSERT INTO "sync_base_address" VALUES(60,NULL,NULL,'180 rue de la République','Cedex 2','33000','Bordeaux','Nouvelle-Aquitaine',NULL,NULL,'180 rue de la République','Cedex 2','33000','Bordeaux','Nouvelle-Aquitaine',NULL);
INSERT INTO "sync_base_address" VALUES(61,NULL,'Schmitt & Payet','180 rue de la République','Cedex 2','33000','Bordeaux','Nouvelle-Aquitaine','true','Schmitt & Payet','180 rue de la République','Cedex 2','33000','Bordeaux','Nouvelle-Aquitaine','true');
INSERT INTO "sync_base_address" VALUES(71,NULL,NULL,'146 avenue Aristide Briand','Hall 4','92000','Nanterre','Île-de-France',NULL,NULL,'146 avenue Aristide Briand','Hall 4','92000','Nanterre','Île-de-France',NULL);
INSERT INTO "sync_base_address" VALUES(72,NULL,'Bijouterie Julien-Le Roux','146 avenue Aristide Briand','Hall 4','92000','Nanterre','Île-de-France','true','Bijouterie Julien-Le Roux','146 avenue Aristide Briand','Hall 4','92000','Nanterre','Île-de-France','true');
INSERT INTO "sync_base_address" VALUES(80,NULL,NULL,'15 cours Lafayette',NULL,'47000','Agen','Nouvelle-Aquitaine',NULL,NULL,'15 cours Lafayette',NULL,'47000','Agen','Nouvelle-Aquitaine',NULL);
INSERT INTO "sync_base_address" VALUES(81,NULL,'Maison Ledoux SCOP','15 cours Lafayette',NULL,'47000','Agen','Nouvelle-Aquitaine','true','Maison Ledoux SCOP','15 cours Lafayette',NULL,'47000','Agen','Nouvelle-Aquitaine','true');
INSERT INTO "sync_base_address" VALUES(96,NULL,NULL,'113 boulevard Gambetta',NULL,'76000','Rouen','Normandie',NULL,NULL,'113 boulevard Gambetta',NULL,'76000','Rouen','Normandie',NULL);
INSERT INTO "sync_base_address" VALUES(97,NULL,'Société Rodriguez','113 boulevard Gambetta',NULL,'76000','Rouen','Normandie','true','Société Rodriguez','113 boulevard Gambetta',NULL,'76000','Rouen','Normandie','true');
INSERT INTO "sync_base_address" VALUES(111,NULL,NULL,'94 rue Saint-Exupéry','Lieu-dit La Croix','06000','Nice','PACA',NULL,NULL,'94 rue Saint-Exupéry','Lieu-dit La Croix','06000','Nice','PACA',NULL);
INSERT INTO "sync_base_address" VALUES(112,NULL,'Bertin-Guérin Diffusion','94 rue Saint-Exupéry','Lieu-dit La Croix','06000','Nice','PACA','true','Bertin-Guérin Diffusion','94 rue Saint-Exupéry','Lieu-dit La Croix','06000','Nice','PACA','true');
INSERT INTO "sync_base_address" VALUES(113,NULL,'Entrepôt Nice','27 rue du Moulin',NULL,'06000','Nice','PACA','false','Entrepôt Nice','27 rue du Moulin',NULL,'06000','Nice','PACA','false');
INSERT INTO "sync_base_address" VALUES(129,NULL,NULL,'172 rue des Écoles',NULL,'46000','Cahors','Occitanie',NULL,NULL,'172 rue des Écoles',NULL,'46000','Cahors','Occitanie',NULL);
INSERT INTO "sync_base_address" VALUES(130,NULL,'Vincent et Associés SARL','172 rue des Écoles',NULL,'46000','Cahors','Occitanie','true','Vincent et Associés SARL','172 rue des Écoles',NULL,'46000','Cahors','Occitanie','true');
INSERT INTO "sync_base_address" VALUES(138,NULL,NULL,'44 avenue de la Libération',NULL,'83000','Toulon','PACA',NULL,NULL,'44 avenue de la Libération',NULL,'83000','Toulon','PACA',NULL);
INSERT INTO "sync_base_address" VALUES(139,NULL,'Établissements Marin','44 avenue de la Libération',NULL,'83000','Toulon','PACA','true','Établissements Marin','44 avenue de la Libération',NULL,'83000','Toulon','PACA','true');
INSERT INTO "sync_base_address" VALUES(154,NULL,NULL,'40 rue Jules Ferry',NULL,'84000','Avignon','PACA',NULL,NULL,'40 rue Jules Ferry',NULL,'84000','Avignon','PACA',NULL);
INSERT INTO "sync_base_address" VALUES(155,NULL,'Groupe Dos Santos','40 rue Jules Ferry',NULL,'84000','Avignon','PACA','true','Groupe Dos Santos','40 rue Jules Ferry',NULL,'84000','Avignon','PACA','true');
INSERT INTO "sync_base_address" VALUES(170,NULL,NULL,'177 rue du Général de Gaulle',NULL,'26000','Valence','Auvergne-Rhône-Alpes',NULL,NULL,'177 rue du Général de Gaulle',NULL,'26000','Valence','Auvergne-Rhône-Alpes',NULL);
INSERT INTO "sync_base_address" VALUES(171,NULL,'Société Tessier SAS','177 rue du Général de Gaulle',NULL,'26000','Valence','Auvergne-Rhône-Alpes','true','Société Tessier SAS','177 rue du Général de Gaulle',NULL,'26000','Valence','Auvergne-Rhône-Alpes','true');
INSERT INTO "sync_base_address" VALUES(181,NULL,NULL,'157 boulevard de l''Europe',NULL,'62100','Calais','Hauts-de-France',NULL,NULL,'157 boulevard de l''Europe',NULL,'62100','Calais','Hauts-de-France',NULL);
INSERT INTO "sync_base_address" VALUES(182,NULL,'Maison Gosselin SNC','157 boulevard de l''Europe',NULL,'62100','Calais','Hauts-de-France','true','Maison Gosselin SNC','157 boulevard de l''Europe',NULL,'62100','Calais','Hauts-de-France','true');
INSERT INTO "sync_base_address" VALUES(189,NULL,NULL,'45 cours Lafayette',NULL,'59140','Dunkerque','Hauts-de-France',NULL,NULL,'45 cours Lafayette',NULL,'59140','Dunkerque','Hauts-de-France',NULL);
INSERT INTO "sync_base_address" VALUES(190,NULL,'Établissements Lemoine','45 cours Lafayette',NULL,'59140','Dunkerque','Hauts-de-France','true','Établissements Lemoine','45 cours Lafayette',NULL,'59140','Dunkerque','Hauts-de-France','true');
INSERT INTO "sync_base_address" VALUES(197,NULL,NULL,'167 rue des Écoles',NULL,'65000','Tarbes','Occitanie',NULL,NULL,'167 rue des Écoles',NULL,'65000','Tarbes','Occitanie',NULL);
INSERT INTO "sync_base_address" VALUES(198,NULL,'Établissements Ruiz','167 rue des Écoles',NULL,'65000','Tarbes','Occitanie','true','Établissements Ruiz','167 rue des Écoles',NULL,'65000','Tarbes','Occitanie','true');
INSERT INTO "sync_base_address" VALUES(199,NULL,'Dépôt Tarbes','175 route de Paris',NULL,'65000','Tarbes','Occitanie','false','Dépôt Tarbes','175 route de Paris',NULL,'65000','Tarbes','Occitanie','false');
INSERT INTO "sync_base_address" VALUES(200,NULL,'Chantier Tarbes','150 rue de Verdun',NULL,'65000','Tarbes','Occitanie','false','Chantier Tarbes','150 rue de Verdun',NULL,'65000','Tarbes','Occitanie','false');
INSERT INTO "sync_base_address" VALUES(216,NULL,NULL,'106 rue d''Alsace',NULL,'34000','Montpellier','Occitanie',NULL,NULL,'106 rue d''Alsace',NULL,'34000','Montpellier','Occitanie',NULL);
INSERT INTO "sync_base_address" VALUES(217,NULL,'Guyot & Fils','106 rue d''Alsace',NULL,'34000','Montpellier','Occitanie','true','Guyot & Fils','106 rue d''Alsace',NULL,'34000','Montpellier','Occitanie','true');
INSERT INTO "sync_base_address" VALUES(218,NULL,'Magasin Montpellier','138 rue du Moulin','Bâtiment C','34000','Montpellier','Occitanie','false','Magasin Montpellier','138 rue du Moulin','Bâtiment C','34000','Montpellier','Occitanie','false');
INSERT INTO "sync_base_address" VALUES(230,NULL,NULL,'40 rue de l''Industrie',NULL,'20200','Bastia','Corse',NULL,NULL,'40 rue de l''Industrie',NULL,'20200','Bastia','Corse',NULL);
INSERT INTO "sync_base_address" VALUES(231,NULL,'SCI Bodin Devaux','40 rue de l''Industrie',NULL,'20200','Bastia','Corse','true','SCI Bodin Devaux','40 rue de l''Industrie',NULL,'20200','Bastia','Corse','true');
INSERT INTO "sync_base_address" VALUES(232,NULL,'Magasin Bastia','169 rue des Écoles',NULL,'20200','Bastia','Corse','false','Magasin Bastia','169 rue des Écoles',NULL,'20200','Bastia','Corse','false');
INSERT INTO "sync_base_address" VALUES(233,NULL,'Agence Narbonne','57 boulevard Gambetta','Bâtiment A','11100','Narbonne','Occitanie','false','Agence Narbonne','57 boulevard Gambetta','Bâtiment A','11100','Narbonne','Occitanie','false');
INSERT INTO "sync_base_address" VALUES(245,NULL,NULL,'168 rue de Verdun',NULL,'92000','Nanterre','Île-de-France',NULL,NULL,'168 rue de Verdun',NULL,'92000','Nanterre','Île-de-France',NULL);
INSERT INTO "sync_base_address" VALUES(246,NULL,'Rodriguez Rousseau Équipement SA','168 rue de Verdun',NULL,'92000','Nanterre','Île-de-France','true','Rodriguez Rousseau Équipement SA','168 rue de Verdun',NULL,'92000','Nanterre','Île-de-France','true');
INSERT INTO "sync_base_address" VALUES(254,NULL,NULL,'35 place du Marché',NULL,'89000','Auxerre','Bourgogne-Franche-Comté',NULL,NULL,'35 place du Marché',NULL,'89000','Auxerre','Bourgogne-Franche-Comté',NULL);
INSERT INTO "sync_base_address" VALUES(255,NULL,'Maison Benard','35 place du Marché',NULL,'89000','Auxerre','Bourgogne-Franche-Comté','true','Maison Benard','35 place du Marché',NULL,'89000','Auxerre','Bourgogne-Franche-Comté','true');
INSERT INTO "sync_base_address" VALUES(260,NULL,NULL,'12 rue Émile Zola','Bâtiment A','47000','Agen','Nouvelle-Aquitaine',NULL,NULL,'12 rue Émile Zola','Bâtiment A','47000','Agen','Nouvelle-Aquitaine',NULL);
INSERT INTO "sync_base_address" VALUES(261,NULL,'Durand et Associés EURL','12 rue Émile Zola','Bâtiment A','47000','Agen','Nouvelle-Aquitaine','true','Durand et Associés EURL','12 rue Émile Zola','Bâtiment A','47000','Agen','Nouvelle-Aquitaine','true');
INSERT INTO "sync_base_address" VALUES(269,NULL,NULL,'155 rue Victor Hugo',NULL,'68100','Mulhouse','Grand Est',NULL,NULL,'155 rue Victor Hugo',NULL,'68100','Mulhouse','Grand Est',NULL);
INSERT INTO "sync_base_address" VALUES(270,NULL,'Arnaud & Fils','155 rue Victor Hugo',NULL,'68100','Mulhouse','Grand Est','true','Arnaud & Fils','155 rue Victor Hugo',NULL,'68100','Mulhouse','Grand Est','true');
INSERT INTO "sync_base_address" VALUES(271,NULL,'Entrepôt Clermont-Ferrand','163 rue d''Alsace',NULL,'63000','Clermont-Ferrand','Auvergne-Rhône-Alpes','false','Entrepôt Clermont-Ferrand','163 rue d''Alsace',NULL,'63000','Clermont-Ferrand','Auvergne-Rhône-Alpes','false');
INSERT INTO "sync_base_address" VALUES(282,NULL,NULL,'33 chemin des Vignes',NULL,'69007','Lyon','Auvergne-Rhône-Alpes',NULL,NULL,'33 chemin des Vignes',NULL,'69007','Lyon','Auvergne-Rhône-Alpes',NULL);
INSERT INTO "sync_base_address" VALUES(283,NULL,'Sanitaire et Chauffage Perrier Lyon','33 chemin des Vignes',NULL,'69007','Lyon','Auvergne-Rhône-Alpes','true','Sanitaire et Chauffage Perrier Lyon','33 chemin des Vignes',NULL,'69007','Lyon','Auvergne-Rhône-Alpes','true');
INSERT INTO "sync_base_address" VALUES(290,NULL,NULL,'22 boulevard Gambetta','Quai de déchargement n° 3','73000','Chambéry','Auvergne-Rhône-Alpes',NULL,NULL,'22 boulevard Gambetta','Quai de déchargement n° 3','73000','Chambéry','Auvergne-Rhône-Alpes',NULL);
INSERT INTO "sync_base_address" VALUES(291,NULL,'Distribution Wagner','22 boulevard Gambetta','Quai de déchargement n° 3','73000','Chambéry','Auvergne-Rhône-Alpes','true','Distribution Wagner','22 boulevard Gambetta','Quai de déchargement n° 3','73000','Chambéry','Auvergne-Rhône-Alpes','true');
INSERT INTO "sync_base_address" VALUES(297,NULL,NULL,'63 place de l''Église',NULL,'78000','Versailles','Île-de-France',NULL,NULL,'63 place de l''Église',NULL,'78000','Versailles','Île-de-France',NULL);
INSERT INTO "sync_base_address" VALUES(298,NULL,'Rivière Delorme Quincaillerie','63 place de l''Église',NULL,'78000','Versailles','Île-de-France','true','Rivière Delorme Quincaillerie','63 place de l''Église',NULL,'78000','Versailles','Île-de-France','true');
INSERT INTO "sync_base_address" VALUES(299,NULL,'Entrepôt Orléans','131 rue Émile Zola',NULL,'45000','Orléans','Centre-Val de Loire','false','Entrepôt Orléans','131 rue Émile Zola',NULL,'45000','Orléans','Centre-Val de Loire','false');
INSERT INTO "sync_base_address" VALUES(300,NULL,'Atelier La Rochelle','40 rue de l''Hôtel de Ville','ZI des Prés','17000','La Rochelle','Nouvelle-Aquitaine','false','Atelier La Rochelle','40 rue de l''Hôtel de Ville','ZI des Prés','17000','La Rochelle','Nouvelle-Aquitaine','false');
INSERT INTO "sync_base_address" VALUES(304,NULL,NULL,'143 route de Paris',NULL,'75002','Paris','Île-de-France',NULL,NULL,'143 route de Paris',NULL,'75002','Paris','Île-de-France',NULL);
INSERT INTO "sync_base_address" VALUES(305,NULL,'Diffusion Bernier-Lucas SAS','143 route de Paris',NULL,'75002','Paris','Île-de-France','true','Diffusion Bernier-Lucas SAS','143 route de Paris',NULL,'75002','Paris','Île-de-France','true');
INSERT INTO "sync_base_address" VALUES(306,NULL,'Entrepôt Pessac','49 rue des Écoles',NULL,'33600','Pessac','Nouvelle-Aquitaine','false','Entrepôt Pessac','49 rue des Écoles',NULL,'33600','Pessac','Nouvelle-Aquitaine','false');
INSERT INTO "sync_base_address" VALUES(310,NULL,NULL,'60 rue de la République',NULL,'51100','Reims','Grand Est',NULL,NULL,'60 rue de la République',NULL,'51100','Reims','Grand Est',NULL);
INSERT INTO "sync_base_address" VALUES(311,NULL,'Le Goff Fabre Matériaux','60 rue de la République',NULL,'51100','Reims','Grand Est','true','Le Goff Fabre Matériaux','60 rue de la République',NULL,'51100','Reims','Grand Est','true');
INSERT INTO "sync_base_address" VALUES(312,NULL,'Magasin Reims','153 quai de la Marne',NULL,'51100','Reims','Grand Est','false','Magasin Reims','153 quai de la Marne',NULL,'51100','Reims','Grand Est','false');
INSERT INTO "sync_base_address" VALUES(324,NULL,NULL,'6 rue Gustave Eiffel',NULL,'59000','Lille','Hauts-de-France',NULL,NULL,'6 rue Gustave Eiffel',NULL,'59000','Lille','Hauts-de-France',NULL);
INSERT INTO "sync_base_address" VALUES(325,NULL,'L''Atelier de Lefèvre','6 rue Gustave Eiffel',NULL,'59000','Lille','Hauts-de-France','true','L''Atelier de Lefèvre','6 rue Gustave Eiffel',NULL,'59000','Lille','Hauts-de-France','true');
INSERT INTO "sync_base_address" VALUES(328,NULL,NULL,'1 rue du Lac',NULL,NULL,'Annecy',NULL,NULL,NULL,'1 rue du Lac',NULL,NULL,'Annecy',NULL,NULL);
INSERT INTO "sync_base_address" VALUES(329,NULL,'Scierie du Lac','1 rue du Lac',NULL,NULL,'Annecy',NULL,'true','Scierie du Lac','1 rue du Lac',NULL,NULL,'Annecy',NULL,'true');
CREATE TABLE sync_base_email (
	link INTEGER NOT NULL, 
	owed VARCHAR, 
	erp_address VARCHAR, 
	crm_address VARCHAR, 
	PRIMARY KEY (link)
);
INSERT INTO "sync_base_email" VALUES(7,NULL,'contact@guilbert-gros-quincaillerie.example','contact@guilbert-gros-quincaillerie.example');
INSERT INTO "sync_base_email" VALUES(16,NULL,'nath.garnier@guilbert-gros-quincaillerie.example','nath.garnier@guilbert-gros-quincaillerie.example');
INSERT INTO "sync_base_email" VALUES(22,NULL,'contact@etablissements-bigot.example','contact@etablissements-bigot.example');
INSERT INTO "sync_base_email" VALUES(25,NULL,'dominique.faure@etablissements-bigot.example','dominique.faure@etablissements-bigot.example');
INSERT INTO "sync_base_email" VALUES(33,NULL,'andre.charpentier@sci-auger-hoareau.example','andre.charpentier@sci-auger-hoareau.example');
INSERT INTO "sync_base_email" VALUES(38,NULL,'contact@carre-freres-scop.example','contact@carre-freres-scop.example');
INSERT INTO "sync_base_email" VALUES(44,NULL,'william.marques@carre-freres-scop.example','william.marques@carre-freres-scop.example');
INSERT INTO "sync_base_email" VALUES(48,NULL,'christiane.diallo@carre-freres-scop.example','christiane.diallo@carre-freres-scop.example');
INSERT INTO "sync_base_email" VALUES(53,NULL,'contact@societe-robert-scop.example','contact@societe-robert-scop.example');
INSERT INTO "sync_base_email" VALUES(55,NULL,'celina.sanchez@societe-robert-scop.example','celina.sanchez@societe-robert-scop.example');
INSERT INTO "sync_base_email" VALUES(64,NULL,'contact@schmitt-payet.example','contact@schmitt-payet.example');
INSERT INTO "sync_base_email" VALUES(67,NULL,'aurore.dupont@schmitt-payet.example','aurore.dupont@schmitt-payet.example');
INSERT INTO "sync_base_email" VALUES(69,NULL,'andree.guillet@schmitt-payet.example','andree.guillet@schmitt-payet.example');
INSERT INTO "sync_base_email" VALUES(75,NULL,'contact@bijouterie-julien-le-roux.example','contact@bijouterie-julien-le-roux.example');
INSERT INTO "sync_base_email" VALUES(78,NULL,'astrid.goncalves@bijouterie-julien-le-roux.example','astrid.goncalves@bijouterie-julien-le-roux.example');
INSERT INTO "sync_base_email" VALUES(87,NULL,'alexandrie.loiseau@maison-ledoux-scop.example','alexandrie.loiseau@maison-ledoux-scop.example');
INSERT INTO "sync_base_email" VALUES(89,NULL,'lucas.nicolas@maison-ledoux-scop.example','lucas.nicolas@maison-ledoux-scop.example');
INSERT INTO "sync_base_email" VALUES(94,NULL,'alix.chretien@maison-ledoux-scop.example','alix.chretien@maison-ledoux-scop.example');
INSERT INTO "sync_base_email" VALUES(99,NULL,'contact@societe-rodriguez.example','contact@societe-rodriguez.example');
INSERT INTO "sync_base_email" VALUES(103,NULL,'marie.dupre@societe-rodriguez.example','marie.dupre@societe-rodriguez.example');
INSERT INTO "sync_base_email" VALUES(115,NULL,'contact@bertin-guerin-diffusion.example','contact@bertin-guerin-diffusion.example');
INSERT INTO "sync_base_email" VALUES(119,NULL,'juliette.renaud@bertin-guerin-diffusion.example','juliette.renaud@bertin-guerin-diffusion.example');
INSERT INTO "sync_base_email" VALUES(123,NULL,'agathe.rey@bertin-guerin-diffusion.example','agathe.rey@bertin-guerin-diffusion.example');
INSERT INTO "sync_base_email" VALUES(127,NULL,'guillaume.laurent@bertin-guerin-diffusion.example','guillaume.laurent@bertin-guerin-diffusion.example');
INSERT INTO "sync_base_email" VALUES(136,NULL,'anouk.jacques@vincent-et-associes-sarl.example','anouk.jacques@vincent-et-associes-sarl.example');
INSERT INTO "sync_base_email" VALUES(142,NULL,'contact@etablissements-marin.example','contact@etablissements-marin.example');
INSERT INTO "sync_base_email" VALUES(146,NULL,'remy.marchand@etablissements-marin.example','remy.marchand@etablissements-marin.example');
INSERT INTO "sync_base_email" VALUES(158,NULL,'contact@groupe-dos-santos.example','contact@groupe-dos-santos.example');
INSERT INTO "sync_base_email" VALUES(162,NULL,'joseph.thibault@groupe-dos-santos.example','joseph.thibault@groupe-dos-santos.example');
INSERT INTO "sync_base_email" VALUES(168,NULL,'zacharie.pelletier@groupe-dos-santos.example','zacharie.pelletier@groupe-dos-santos.example');
INSERT INTO "sync_base_email" VALUES(174,NULL,'contact@societe-tessier-sas.example','contact@societe-tessier-sas.example');
INSERT INTO "sync_base_email" VALUES(177,NULL,'charles.petit@societe-tessier-sas.example','charles.petit@societe-tessier-sas.example');
INSERT INTO "sync_base_email" VALUES(185,NULL,'contact@maison-gosselin-snc.example','contact@maison-gosselin-snc.example');
INSERT INTO "sync_base_email" VALUES(192,NULL,'contact@etablissements-lemoine.example','contact@etablissements-lemoine.example');
INSERT INTO "sync_base_email" VALUES(195,NULL,'renee.bourgeois@etablissements-lemoine.example','renee.bourgeois@etablissements-lemoine.example');
INSERT INTO "sync_base_email" VALUES(203,NULL,'contact@etablissements-ruiz.example','contact@etablissements-ruiz.example');
INSERT INTO "sync_base_email" VALUES(207,NULL,'bernard.michel@etablissements-ruiz.example','bernard.michel@etablissements-ruiz.example');
INSERT INTO "sync_base_email" VALUES(210,NULL,'jules.boyer@etablissements-ruiz.example','jules.boyer@etablissements-ruiz.example');
INSERT INTO "sync_base_email" VALUES(214,NULL,'gabrielle.brunet@etablissements-ruiz.example','gabrielle.brunet@etablissements-ruiz.example');
INSERT INTO "sync_base_email" VALUES(221,NULL,'contact@guyot-fils.example','contact@guyot-fils.example');
INSERT INTO "sync_base_email" VALUES(228,NULL,'stephane.valentin@guyot-fils.example','stephane.valentin@guyot-fils.example');
INSERT INTO "sync_base_email" VALUES(235,NULL,'contact@sci-bodin-devaux.example','contact@sci-bodin-devaux.example');
INSERT INTO "sync_base_email" VALUES(239,NULL,'emmanuel.boucher@sci-bodin-devaux.example','emmanuel.boucher@sci-bodin-devaux.example');
INSERT INTO "sync_base_email" VALUES(243,NULL,'nathalie.thomas@sci-bodin-devaux.example','nathalie.thomas@sci-bodin-devaux.example');
INSERT INTO "sync_base_email" VALUES(248,NULL,'contact@rodriguez-rousseau-equipement.example','contact@rodriguez-rousseau-equipement.example');
INSERT INTO "sync_base_email" VALUES(252,NULL,'thomas.coulon@rodriguez-rousseau-equipement.example','thomas.coulon@rodriguez-rousseau-equipement.example');
INSERT INTO "sync_base_email" VALUES(258,NULL,'genevieve.rocher@maison-benard.example','genevieve.rocher@maison-benard.example');
INSERT INTO "sync_base_email" VALUES(266,NULL,'jean.fontaine@durand-et-associes-eurl.example','jean.fontaine@durand-et-associes-eurl.example');
INSERT INTO "sync_base_email" VALUES(274,NULL,'juliette.herve@arnaud-fils.example','juliette.herve@arnaud-fils.example');
INSERT INTO "sync_base_email" VALUES(277,NULL,'lorraine.dumas@arnaud-fils.example','lorraine.dumas@arnaud-fils.example');
INSERT INTO "sync_base_email" VALUES(280,NULL,'bertrand.bernier@arnaud-fils.example','bertrand.bernier@arnaud-fils.example');
INSERT INTO "sync_base_email" VALUES(286,NULL,'contact@sanitaire-et-chauffage-perrier.example','contact@sanitaire-et-chauffage-perrier.example');
INSERT INTO "sync_base_email" VALUES(288,NULL,'martin.masse@sanitaire-et-chauffage-perrier.example','martin.masse@sanitaire-et-chauffage-perrier.example');
INSERT INTO "sync_base_email" VALUES(295,NULL,'hugues.hubert@distribution-wagner.example','hugues.hubert@distribution-wagner.example');
INSERT INTO "sync_base_email" VALUES(302,NULL,'contact@riviere-delorme-quincaillerie.example','contact@riviere-delorme-quincaillerie.example');
INSERT INTO "sync_base_email" VALUES(308,NULL,'contact@diffusion-bernier-lucas-sas.example','contact@diffusion-bernier-lucas-sas.example');
INSERT INTO "sync_base_email" VALUES(314,NULL,'contact@le-goff-fabre-materiaux.example','contact@le-goff-fabre-materiaux.example');
INSERT INTO "sync_base_email" VALUES(317,NULL,'alain.guillot@le-goff-fabre-materiaux.example','alain.guillot@le-goff-fabre-materiaux.example');
CREATE TABLE sync_base_person (
	link INTEGER NOT NULL, 
	owed VARCHAR, 
	erp_lastname VARCHAR, 
	erp_firstname VARCHAR, 
	erp_function VARCHAR, 
	erp_service VARCHAR, 
	erp_position VARCHAR, 
	crm_lastname VARCHAR, 
	crm_firstname VARCHAR, 
	crm_function VARCHAR, 
	crm_service VARCHAR, 
	crm_position VARCHAR, 
	PRIMARY KEY (link)
);
INSERT INTO "sync_base_person" VALUES(11,NULL,'Roger','Marcelle','Gérant','4','1','Roger','Marcelle','Gérant','4','1');
INSERT INTO "sync_base_person" VALUES(14,NULL,'Garnier','Nath','Directeur général','5','2','Garnier','Nath','Directeur général','5','2');
INSERT INTO "sync_base_person" VALUES(23,NULL,'Faure','Dominique','Responsable administratif et financ','4','1','Faure','Dominique','Responsable administratif et financ','4','1');
INSERT INTO "sync_base_person" VALUES(31,NULL,'Charpentier','André','Acheteur','4','1','Charpentier','André','Acheteur','4','1');
INSERT INTO "sync_base_person" VALUES(42,NULL,'Marques','William','Secrétaire','2','1','Marques','William','Secrétaire','2','1');
INSERT INTO "sync_base_person" VALUES(45,NULL,'Diallo','Christiane','Technicien','6','2','Diallo','Christiane','Technicien','6','2');
INSERT INTO "sync_base_person" VALUES(54,NULL,'Sanchez','Célina','Directrice générale','1','1','Sanchez','Célina','Directrice générale','1','1');
INSERT INTO "sync_base_person" VALUES(56,NULL,'Morvan','Hortense','Chargée de clientèle','4','2','Morvan','Hortense','Chargée de clientèle','4','2');
INSERT INTO "sync_base_person" VALUES(65,NULL,'Dupont','Aurore','Magasinier','5','1','Dupont','Aurore','Magasinier','5','1');
INSERT INTO "sync_base_person" VALUES(68,NULL,'Guillet','Andrée','Responsable logistique','5','2','Guillet','Andrée','Responsable logistique','5','2');
INSERT INTO "sync_base_person" VALUES(76,NULL,'Goncalves','Astrid','Chargée de clientèle','2','1','Goncalves','Astrid','Chargée de clientèle','2','1');
INSERT INTO "sync_base_person" VALUES(83,NULL,'Loiseau','Alexandrie','Directeur général','2','1','Loiseau','Alexandrie','Directeur général','2','1');
INSERT INTO "sync_base_person" VALUES(88,NULL,'Nicolas','Lucas','Responsable informatique','3','2','Nicolas','Lucas','Responsable informatique','3','2');
INSERT INTO "sync_base_person" VALUES(90,NULL,'Chrétien','Alix','Comptable','2','3','Chrétien','Alix','Comptable','2','3');
INSERT INTO "sync_base_person" VALUES(100,NULL,'Dupré','Marie','Chef de projet','2','1','Dupré','Marie','Chef de projet','2','1');
INSERT INTO "sync_base_person" VALUES(104,NULL,'Leroy','Christine','Responsable informatique','3','2','Leroy','Christine','Responsable informatique','3','2');
INSERT INTO "sync_base_person" VALUES(107,NULL,'Mahe','Sébastien','Responsable logistique','6','3','Mahe','Sébastien','Responsable logistique','6','3');
INSERT INTO "sync_base_person" VALUES(116,NULL,'Renaud','Juliette','Acheteuse','5','1','Renaud','Juliette','Acheteuse','5','1');
INSERT INTO "sync_base_person" VALUES(120,NULL,'Rey','Agathe','Directeur commercial','5','2','Rey','Agathe','Directeur commercial','5','2');
INSERT INTO "sync_base_person" VALUES(124,NULL,'Laurent','Guillaume','Magasinier','2','3','Laurent','Guillaume','Magasinier','2','3');
INSERT INTO "sync_base_person" VALUES(133,NULL,'Jacques','Anouk','Responsable des achats','2','1','Jacques','Anouk','Responsable des achats','2','1');
INSERT INTO "sync_base_person" VALUES(143,NULL,'Marchand','Rémy','Directeur commercial','2','1','Marchand','Rémy','Directeur commercial','2','1');
INSERT INTO "sync_base_person" VALUES(147,NULL,'Langlois','Céline','Responsable qualité','6','2','Langlois','Céline','Responsable qualité','6','2');
INSERT INTO "sync_base_person" VALUES(151,NULL,'Charrier','William','Directrice générale','4','3','Charrier','William','Directrice générale','4','3');
INSERT INTO "sync_base_person" VALUES(159,NULL,'Thibault','Joseph','Chef d''atelier','2','1','Thibault','Joseph','Chef d''atelier','2','1');
INSERT INTO "sync_base_person" VALUES(163,NULL,'Dias','Bertrand','Assistante de direction','4','2','Dias','Bertrand','Assistante de direction','4','2');
INSERT INTO "sync_base_person" VALUES(165,NULL,'Pelletier','Zacharie','Responsable des achats','4','3','Pelletier','Zacharie','Responsable des achats','4','3');
INSERT INTO "sync_base_person" VALUES(175,NULL,'Petit','Charles','Responsable logistique','2','1','Petit','Charles','Responsable logistique','2','1');
INSERT INTO "sync_base_person" VALUES(178,NULL,'Arnaud','Aurélie','Responsable administratif et financ','6','2','Arnaud','Aurélie','Responsable administratif et financ','6','2');
INSERT INTO "sync_base_person" VALUES(186,NULL,'Maury','Amélie','Responsable des achats','2','1','Maury','Amélie','Responsable des achats','2','1');
INSERT INTO "sync_base_person" VALUES(193,NULL,'Bourgeois','Renée','Acheteur','2','1','Bourgeois','Renée','Acheteur','2','1');
INSERT INTO "sync_base_person" VALUES(204,NULL,'Michel','Bernard','Acheteur','6','1','Michel','Bernard','Acheteur','6','1');
INSERT INTO "sync_base_person" VALUES(208,NULL,'Boyer','Jules','Chef de projet','3','2','Boyer','Jules','Chef de projet','3','2');
INSERT INTO "sync_base_person" VALUES(211,NULL,'Brunet','Gabrielle','Secrétaire','3','3','Brunet','Gabrielle','Secrétaire','3','3');
INSERT INTO "sync_base_person" VALUES(222,NULL,'Leduc','Olivie','Directrice des ressources humaines','6','1','Leduc','Olivie','Directrice des ressources humaines','6','1');
INSERT INTO "sync_base_person" VALUES(224,NULL,'Gomes','Matthieu','Directrice générale','5','2','Gomes','Matthieu','Directrice générale','5','2');
INSERT INTO "sync_base_person" VALUES(226,NULL,'Valentin','Stéphane','Acheteuse','5','3','Valentin','Stéphane','Acheteuse','5','3');
INSERT INTO "sync_base_person" VALUES(236,NULL,'Turpin','Richard','Directrice des ressources humaines','4','1','Turpin','Richard','Directrice des ressources humaines','4','1');
INSERT INTO "sync_base_person" VALUES(238,NULL,'Boucher','Emmanuel','Technicien','5','2','Boucher','Emmanuel','Technicien','5','2');
INSERT INTO "sync_base_person" VALUES(240,NULL,'Thomas','Nathalie','Responsable qualité','4','3','Thomas','Nathalie','Responsable qualité','4','3');
INSERT INTO "sync_base_person" VALUES(249,NULL,'Coulon','Thomas','Comptable','4','1','Coulon','Thomas','Comptable','4','1');
INSERT INTO "sync_base_person" VALUES(257,NULL,'Rocher','Geneviève','Responsable administratif et financ','4','1','Rocher','Geneviève','Responsable administratif et financ','4','1');
INSERT INTO "sync_base_person" VALUES(264,NULL,'Fontaine','Jean','Chargée de clientèle','2','1','Fontaine','Jean','Chargée de clientèle','2','1');
INSERT INTO "sync_base_person" VALUES(267,NULL,'Michaud','Michel','Magasinier','4','2','Michaud','Michel','Magasinier','4','2');
INSERT INTO "sync_base_person" VALUES(273,NULL,'Hervé','Juliette','Directeur commercial','2','1','Hervé','Juliette','Directeur commercial','2','1');
INSERT INTO "sync_base_person" VALUES(275,NULL,'Dumas','Lorraine','Acheteuse','3','2','Dumas','Lorraine','Acheteuse','3','2');
INSERT INTO "sync_base_person" VALUES(278,NULL,'Bernier','Bertrand','Gérant','6','3','Bernier','Bertrand','Gérant','6','3');
INSERT INTO "sync_base_person" VALUES(287,NULL,'Masse','Martin','Chef d''atelier','3','1','Masse','Martin','Chef d''atelier','3','1');
INSERT INTO "sync_base_person" VALUES(293,NULL,'Hubert','Hugues','Gérant','2','1','Hubert','Hugues','Gérant','2','1');
INSERT INTO "sync_base_person" VALUES(315,NULL,'Guillot','Alain','Gérant','1','1','Guillot','Alain','Gérant','1','1');
INSERT INTO "sync_base_person" VALUES(318,NULL,'Royer','Guy','Chef de projet','6','2','Royer','Guy','Chef de projet','6','2');
INSERT INTO "sync_base_person" VALUES(320,NULL,'De Sousa','Jules','Responsable informatique','5','3','De Sousa','Jules','Responsable informatique','5','3');
INSERT INTO "sync_base_person" VALUES(330,NULL,'Petit','Anne',NULL,NULL,'1','Petit','Anne',NULL,NULL,'1');
CREATE TABLE sync_base_phone (
	link INTEGER NOT NULL, 
	owed VARCHAR, 
	erp_number VARCHAR, 
	crm_number VARCHAR, 
	PRIMARY KEY (link)
);
INSERT INTO "sync_base_phone" VALUES(5,NULL,'04 65  7 14 22','04 65  7 14 22');
INSERT INTO "sync_base_phone" VALUES(6,NULL,'04 65  7 12 77','04 65  7 12 77');
INSERT INTO "sync_base_phone" VALUES(12,NULL,'04 65  7 12 70','04 65  7 12 70');
INSERT INTO "sync_base_phone" VALUES(13,NULL,'06 39  9 89 93','06 39  9 89 93');
INSERT INTO "sync_base_phone" VALUES(15,NULL,'04 65  7 15 49','04 65  7 15 49');
INSERT INTO "sync_base_phone" VALUES(20,NULL,'04 65  7 12 47','04 65  7 12 47');
INSERT INTO "sync_base_phone" VALUES(21,NULL,'04 65  7 16 39','04 65  7 16 39');
INSERT INTO "sync_base_phone" VALUES(24,NULL,'04 65  7 19 21','04 65  7 19 21');
INSERT INTO "sync_base_phone" VALUES(29,NULL,'02 61  9 15 16','02 61  9 15 16');
INSERT INTO "sync_base_phone" VALUES(30,NULL,'02 61  9 14 78','02 61  9 14 78');
INSERT INTO "sync_base_phone" VALUES(32,NULL,'06 39  9 85 61','06 39  9 85 61');
INSERT INTO "sync_base_phone" VALUES(37,NULL,'04 65  7 18 87','04 65  7 18 87');
INSERT INTO "sync_base_phone" VALUES(43,NULL,'06 39  9 83 73','06 39  9 83 73');
INSERT INTO "sync_base_phone" VALUES(46,NULL,'04 65  7 11 57','04 65  7 11 57');
INSERT INTO "sync_base_phone" VALUES(47,NULL,'06 39  9 88 26','06 39  9 88 26');
INSERT INTO "sync_base_phone" VALUES(52,NULL,'02 61  9 11 27','02 61  9 11 27');
INSERT INTO "sync_base_phone" VALUES(57,NULL,'02 61  9 16 65','02 61  9 16 65');
INSERT INTO "sync_base_phone" VALUES(58,NULL,'06 39  9 82 15','06 39  9 82 15');
INSERT INTO "sync_base_phone" VALUES(62,NULL,'05 36  4 97 54','05 36  4 97 54');
INSERT INTO "sync_base_phone" VALUES(63,NULL,'05 36  4 93 26','05 36  4 93 26');
INSERT INTO "sync_base_phone" VALUES(66,NULL,'06 39  9 86 39','06 39  9 86 39');
INSERT INTO "sync_base_phone" VALUES(73,NULL,'01 99  0 09 65','01 99  0 09 65');
INSERT INTO "sync_base_phone" VALUES(74,NULL,'01 99  0 07 10','01 99  0 07 10');
INSERT INTO "sync_base_phone" VALUES(77,NULL,'06 39  9 82 33','06 39  9 82 33');
INSERT INTO "sync_base_phone" VALUES(82,NULL,'05 36  4 98 93','05 36  4 98 93');
INSERT INTO "sync_base_phone" VALUES(84,NULL,'05 36  4 99 60','05 36  4 99 60');
INSERT INTO "sync_base_phone" VALUES(85,NULL,'05 36  4 97 54','05 36  4 97 54');
INSERT INTO "sync_base_phone" VALUES(86,NULL,'06 39  9 81 88','06 39  9 81 88');
INSERT INTO "sync_base_phone" VALUES(91,NULL,'05 36  4 90 61','05 36  4 90 61');
INSERT INTO "sync_base_phone" VALUES(92,NULL,'05 36  4 93 15','05 36  4 93 15');
INSERT INTO "sync_base_phone" VALUES(93,NULL,'06 39  9 85 81','06 39  9 85 81');
INSERT INTO "sync_base_phone" VALUES(98,NULL,'02 61  9 14 31','02 61  9 14 31');
INSERT INTO "sync_base_phone" VALUES(101,NULL,'02 61  9 10 55','02 61  9 10 55');
INSERT INTO "sync_base_phone" VALUES(102,NULL,'06 39  9 87 43','06 39  9 87 43');
INSERT INTO "sync_base_phone" VALUES(105,NULL,'02 61  9 16 77','02 61  9 16 77');
INSERT INTO "sync_base_phone" VALUES(106,NULL,'06 39  9 84 99','06 39  9 84 99');
INSERT INTO "sync_base_phone" VALUES(108,NULL,'02 61  9 18 45','02 61  9 18 45');
INSERT INTO "sync_base_phone" VALUES(109,NULL,'06 39  9 83 54','06 39  9 83 54');
INSERT INTO "sync_base_phone" VALUES(114,NULL,'04 65  7 14 00','04 65  7 14 00');
INSERT INTO "sync_base_phone" VALUES(117,NULL,'04 65  7 18 88','04 65  7 18 88');
INSERT INTO "sync_base_phone" VALUES(118,NULL,'06 39  9 88 61','06 39  9 88 61');
INSERT INTO "sync_base_phone" VALUES(121,NULL,'04 65  7 17 77','04 65  7 17 77');
INSERT INTO "sync_base_phone" VALUES(122,NULL,'04 65  7 12 85','04 65  7 12 85');
INSERT INTO "sync_base_phone" VALUES(125,NULL,'04 65  7 16 55','04 65  7 16 55');
INSERT INTO "sync_base_phone" VALUES(126,NULL,'06 39  9 86 66','06 39  9 86 66');
INSERT INTO "sync_base_phone" VALUES(131,NULL,'05 36  4 91 59','05 36  4 91 59');
INSERT INTO "sync_base_phone" VALUES(132,NULL,'05 36  4 92 28','05 36  4 92 28');
INSERT INTO "sync_base_phone" VALUES(134,NULL,'05 36  4 92 50','05 36  4 92 50');
INSERT INTO "sync_base_phone" VALUES(135,NULL,'06 39  9 82 42','06 39  9 82 42');
INSERT INTO "sync_base_phone" VALUES(140,NULL,'04 65  7 15 11','04 65  7 15 11');
INSERT INTO "sync_base_phone" VALUES(141,NULL,'04 65  7 18 67','04 65  7 18 67');
INSERT INTO "sync_base_phone" VALUES(144,NULL,'04 65  7 19 34','04 65  7 19 34');
INSERT INTO "sync_base_phone" VALUES(145,NULL,'06 39  9 86 25','06 39  9 86 25');
INSERT INTO "sync_base_phone" VALUES(148,NULL,'04 65  7 15 15','04 65  7 15 15');
INSERT INTO "sync_base_phone" VALUES(149,NULL,'04 65  7 17 25','04 65  7 17 25');
INSERT INTO "sync_base_phone" VALUES(150,NULL,'06 39  9 86 45','06 39  9 86 45');
INSERT INTO "sync_base_phone" VALUES(152,NULL,'04 65  7 10 40','04 65  7 10 40');
INSERT INTO "sync_base_phone" VALUES(156,NULL,'04 65  7 15 58','04 65  7 15 58');
INSERT INTO "sync_base_phone" VALUES(157,NULL,'04 65  7 12 23','04 65  7 12 23');
INSERT INTO "sync_base_phone" VALUES(160,NULL,'04 65  7 10 73','04 65  7 10 73');
INSERT INTO "sync_base_phone" VALUES(161,NULL,'06 39  9 83 08','06 39  9 83 08');
INSERT INTO "sync_base_phone" VALUES(164,NULL,'04 65  7 10 18','04 65  7 10 18');
INSERT INTO "sync_base_phone" VALUES(166,NULL,'04 65  7 17 73','04 65  7 17 73');
INSERT INTO "sync_base_phone" VALUES(167,NULL,'06 39  9 83 81','06 39  9 83 81');
INSERT INTO "sync_base_phone" VALUES(172,NULL,'04 65  7 19 31','04 65  7 19 31');
INSERT INTO "sync_base_phone" VALUES(173,NULL,'04 65  7 14 77','04 65  7 14 77');
INSERT INTO "sync_base_phone" VALUES(176,NULL,'04 65  7 15 78','04 65  7 15 78');
INSERT INTO "sync_base_phone" VALUES(179,NULL,'04 65  7 16 58','04 65  7 16 58');
INSERT INTO "sync_base_phone" VALUES(183,NULL,'03 53  0 17 40','03 53  0 17 40');
INSERT INTO "sync_base_phone" VALUES(184,NULL,'03 53  0 19 69','03 53  0 19 69');
INSERT INTO "sync_base_phone" VALUES(187,NULL,'06 39  9 80 03','06 39  9 80 03');
INSERT INTO "sync_base_phone" VALUES(191,NULL,'03 53  0 14 50','03 53  0 14 50');
INSERT INTO "sync_base_phone" VALUES(194,NULL,'06 39  9 89 93','06 39  9 89 93');
INSERT INTO "sync_base_phone" VALUES(201,NULL,'05 36  4 92 47','05 36  4 92 47');
INSERT INTO "sync_base_phone" VALUES(202,NULL,'05 36  4 93 46','05 36  4 93 46');
INSERT INTO "sync_base_phone" VALUES(205,NULL,'05 36  4 95 64','05 36  4 95 64');
INSERT INTO "sync_base_phone" VALUES(206,NULL,'06 39  9 83 57','06 39  9 83 57');
INSERT INTO "sync_base_phone" VALUES(209,NULL,'05 36  4 97 68','05 36  4 97 68');
INSERT INTO "sync_base_phone" VALUES(212,NULL,'05 36  4 99 91','05 36  4 99 91');
INSERT INTO "sync_base_phone" VALUES(213,NULL,'06 39  9 81 50','06 39  9 81 50');
INSERT INTO "sync_base_phone" VALUES(219,NULL,'04 65  7 19 81','04 65  7 19 81');
INSERT INTO "sync_base_phone" VALUES(220,NULL,'04 65  7 19 30','04 65  7 19 30');
INSERT INTO "sync_base_phone" VALUES(223,NULL,'04 65  7 19 62','04 65  7 19 62');
INSERT INTO "sync_base_phone" VALUES(225,NULL,'06 39  9 83 55','06 39  9 83 55');
INSERT INTO "sync_base_phone" VALUES(227,NULL,'06 39  9 84 02','06 39  9 84 02');
INSERT INTO "sync_base_phone" VALUES(234,NULL,'04 65  7 11 34','04 65  7 11 34');
INSERT INTO "sync_base_phone" VALUES(237,NULL,'06 39  9 81 66','06 39  9 81 66');
INSERT INTO "sync_base_phone" VALUES(241,NULL,'04 65  7 12 96','04 65  7 12 96');
INSERT INTO "sync_base_phone" VALUES(242,NULL,'06 39  9 89 23','06 39  9 89 23');
INSERT INTO "sync_base_phone" VALUES(247,NULL,'01 99  0 06 49','01 99  0 06 49');
INSERT INTO "sync_base_phone" VALUES(250,NULL,'01 99  0 01 07','01 99  0 01 07');
INSERT INTO "sync_base_phone" VALUES(251,NULL,'06 39  9 82 78','06 39  9 82 78');
INSERT INTO "sync_base_phone" VALUES(256,NULL,'03 53  0 10 49','03 53  0 10 49');
INSERT INTO "sync_base_phone" VALUES(262,NULL,'05 36  4 92 42','05 36  4 92 42');
INSERT INTO "sync_base_phone" VALUES(263,NULL,'05 36  4 99 39','05 36  4 99 39');
INSERT INTO "sync_base_phone" VALUES(265,NULL,'05 36  4 96 00','05 36  4 96 00');
INSERT INTO "sync_base_phone" VALUES(272,NULL,'03 53  0 17 45','03 53  0 17 45');
INSERT INTO "sync_base_phone" VALUES(276,NULL,'03 53  0 15 23','03 53  0 15 23');
INSERT INTO "sync_base_phone" VALUES(279,NULL,'03 53  0 13 70','03 53  0 13 70');
INSERT INTO "sync_base_phone" VALUES(284,NULL,'04 65  7 10 48','04 65  7 10 48');
INSERT INTO "sync_base_phone" VALUES(285,NULL,'04 65  7 17 96','04 65  7 17 96');
INSERT INTO "sync_base_phone" VALUES(292,NULL,'04 65  7 14 09','04 65  7 14 09');
INSERT INTO "sync_base_phone" VALUES(294,NULL,'06 39  9 80 91','06 39  9 80 91');
INSERT INTO "sync_base_phone" VALUES(301,NULL,'01 99  0 00 32','01 99  0 00 32');
INSERT INTO "sync_base_phone" VALUES(307,NULL,'01 99  0 09 42','01 99  0 09 42');
INSERT INTO "sync_base_phone" VALUES(313,NULL,'03 53  0 12 73','03 53  0 12 73');
INSERT INTO "sync_base_phone" VALUES(316,NULL,'03 53  0 15 30','03 53  0 15 30');
INSERT INTO "sync_base_phone" VALUES(319,NULL,'03 53  0 10 77','03 53  0 10 77');
INSERT INTO "sync_base_phone" VALUES(321,NULL,'03 53  0 10 75','03 53  0 10 75');
INSERT INTO "sync_base_phone" VALUES(322,NULL,'06 39  9 80 29','06 39  9 80 29');
INSERT INTO "sync_base_phone" VALUES(326,NULL,'03 53  0 15 49','03 53  0 15 49');
CREATE TABLE sync_cursor (
	integration INTEGER NOT NULL, 
	entity VARCHAR(20) NOT NULL, 
	token VARCHAR DEFAULT '' NOT NULL, 
	cursor VARCHAR DEFAULT '' NOT NULL, 
	mode VARCHAR(10) DEFAULT 'full' NOT NULL, 
	full_wanted INTEGER DEFAULT '0' NOT NULL, 
	replaces INTEGER DEFAULT '0' NOT NULL, 
	amid INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (integration, entity)
);
INSERT INTO "sync_cursor" VALUES(1,'salesrepresentative','salesrepresentative.912784dfa5bf.d.23.23.23.0','','diff',0,0,0);
INSERT INTO "sync_cursor" VALUES(1,'account','account.912784dfa5bf.d.23.23.23.0','','diff',0,0,0);
CREATE TABLE sync_deletion (
	integration INTEGER NOT NULL, 
	entity VARCHAR(20) NOT NULL, 
	record INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	PRIMARY KEY (integration, entity, record)
)
 WITHOUT ROWID

;
CREATE TABLE sync_dirty (
	entity VARCHAR(20) NOT NULL, 
	record INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	owner INTEGER DEFAULT '0' NOT NULL, 
	sent INTEGER DEFAULT '0' NOT NULL, 
	push INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (entity, record)
)
 WITHOUT ROWID

;
INSERT INTO "sync_dirty" VALUES('account',2,2,0,1,0);
INSERT INTO "sync_dirty" VALUES('account',4,4,0,1,0);
INSERT INTO "sync_dirty" VALUES('account',21,21,0,0,0);
INSERT INTO "sync_dirty" VALUES('account',30,30,0,1,0);
INSERT INTO "sync_dirty" VALUES('account',31,31,0,1,0);
INSERT INTO "sync_dirty" VALUES('address',71,30,0,1,0);
INSERT INTO "sync_dirty" VALUES('person',55,30,0,1,0);
INSERT INTO "sync_dirty" VALUES('person',56,22,0,0,0);
CREATE TABLE sync_intent (
	integration INTEGER NOT NULL, 
	entity VARCHAR(20) NOT NULL, 
	record INTEGER NOT NULL, 
	field VARCHAR(40) NOT NULL, 
	attempt INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	sent VARCHAR, 
	crm VARCHAR, 
	PRIMARY KEY (integration, entity, record, field, attempt)
)
 WITHOUT ROWID

;
INSERT INTO "sync_intent" VALUES(1,'account',2,'shortname',1,2,'UN NOM ABREGE BIEN TROP LONG','UN NOM ABREGE BIEN TROP LONG');
INSERT INTO "sync_intent" VALUES(1,'account',4,'website',1,4,'www.reponse-perdue.fr','www.reponse-perdue.fr');
INSERT INTO "sync_intent" VALUES(1,'account',30,'name',1,30,'Scierie du Lac','Scierie du Lac');
INSERT INTO "sync_intent" VALUES(1,'account',31,'',0,31,NULL,NULL);
INSERT INTO "sync_intent" VALUES(1,'account',31,'accountingcategory',0,31,NULL,NULL);
INSERT INTO "sync_intent" VALUES(1,'account',31,'code',0,31,'MOULIN','MOULIN');
INSERT INTO "sync_intent" VALUES(1,'account',31,'code',1,31,'MOULIN','MOULIN');
INSERT INTO "sync_intent" VALUES(1,'account',31,'currency',0,31,NULL,NULL);
INSERT INTO "sync_intent" VALUES(1,'account',31,'customersupplierflag',0,31,'Client','Client');
INSERT INTO "sync_intent" VALUES(1,'account',31,'customersupplierflag',1,31,'Client','Client');
INSERT INTO "sync_intent" VALUES(1,'account',31,'language',0,31,NULL,NULL);
INSERT INTO "sync_intent" VALUES(1,'account',31,'nafcode',0,31,NULL,NULL);
INSERT INTO "sync_intent" VALUES(1,'account',31,'name',0,31,'Moulin de la Roche','Moulin de la Roche');
INSERT INTO "sync_intent" VALUES(1,'account',31,'name',1,31,'Moulin de la Roche','Moulin de la Roche');
INSERT INTO "sync_intent" VALUES(1,'account',31,'pricecategory',0,31,NULL,NULL);
INSERT INTO "sync_intent" VALUES(1,'account',31,'shortname',0,31,NULL,NULL);
INSERT INTO "sync_intent" VALUES(1,'account',31,'siret',0,31,'12345678900011','12345678900011');
INSERT INTO "sync_intent" VALUES(1,'account',31,'siret',1,31,'12345678900011','12345678900011');
INSERT INTO "sync_intent" VALUES(1,'account',31,'website',0,31,NULL,NULL);
INSERT INTO "sync_intent" VALUES(1,'address',71,'city',1,30,'Annecy','Annecy');
INSERT INTO "sync_intent" VALUES(1,'address',71,'street',1,30,'1 rue du Lac','1 rue du Lac');
INSERT INTO "sync_intent" VALUES(1,'person',55,'firstname',1,30,'Anne','Anne');
INSERT INTO "sync_intent" VALUES(1,'person',55,'lastname',1,30,'Petit','Petit');
CREATE TABLE sync_journal (
	entry INTEGER NOT NULL, 
	run INTEGER NOT NULL, 
	integration INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	level VARCHAR(10) NOT NULL, 
	rule VARCHAR(20), 
	entity VARCHAR(30), 
	record INTEGER, 
	erp_id VARCHAR(40), 
	field VARCHAR(40), 
	winner VARCHAR, 
	loser VARCHAR, 
	kept VARCHAR(4), 
	message VARCHAR NOT NULL, 
	PRIMARY KEY (entry)
);
INSERT INTO "sync_journal" VALUES(1,2,1,'2026-11-24 20:32:25.865768','info','CON-08','account',1,'GUILBERT','website','www.erp.fr','www.crm.fr','erp','Conflit sur website : « www.erp.fr » (Gestion Commerciale) remplace « www.crm.fr »');
INSERT INTO "sync_journal" VALUES(2,2,1,'2026-11-24 20:32:25.865768','info','CON-08','person',2,'2','<supprimé>','Gestion Commerciale','<supprimé>','erp','Suppression annulée : la fiche a été modifiée dans la Gestion Commerciale');
INSERT INTO "sync_journal" VALUES(3,2,1,'2026-11-24 20:32:25.867733','info','CON-08','person',1,'1','function','<supprimé>','Saisie perdue','erp','Conflit sur function : « <supprimé> » (Gestion Commerciale) remplace « Saisie perdue »');
INSERT INTO "sync_journal" VALUES(4,3,1,'2026-11-24 20:32:25.887517','info','CON-08','person',6,'6','function','<supprimé>','Gérant','crm','Conflit sur function : « <supprimé> » (CRM) remplace « Gérant »');
INSERT INTO "sync_journal" VALUES(5,4,1,'2026-11-24 20:32:25.911487','warning','RUN-22','account',2,'BIGOT',NULL,NULL,NULL,NULL,'Fiche bloquée : Abrégé : 17 caractères au plus (28 reçus)');
INSERT INTO "sync_journal" VALUES(6,5,1,'2026-11-24 20:32:25.927507','error','RUN-08',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ExecuteTransactions : la connexion a été perdue, résultat inconnu');
INSERT INTO "sync_journal" VALUES(7,6,1,'2026-11-24 20:32:25.929576','error','RUN-08',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Service Sage 100 injoignable');
INSERT INTO "sync_journal" VALUES(8,7,1,'2026-11-24 20:32:25.950058','error','RUN-08','asleep',NULL,NULL,NULL,NULL,NULL,NULL,'Effet de masse : 8 suppressions ou mises en sommeil sur 30 (asleep) en attente ; vérifiez la Gestion Commerciale puis confirmez');
INSERT INTO "sync_journal" VALUES(9,7,1,'2026-11-24 20:32:25.953607','error','RUN-08',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Service Sage 100 injoignable');
CREATE TABLE sync_link (
	link INTEGER NOT NULL, 
	integration INTEGER NOT NULL, 
	entity VARCHAR(20) NOT NULL, 
	account INTEGER NOT NULL, 
	owner INTEGER NOT NULL, 
	erp_id VARCHAR(40) NOT NULL, 
	record INTEGER NOT NULL, 
	PRIMARY KEY (link)
);
INSERT INTO "sync_link" VALUES(1,1,'account',0,0,'GUILBERT',1);
INSERT INTO "sync_link" VALUES(2,1,'address',1,0,'B',1);
INSERT INTO "sync_link" VALUES(3,1,'address',1,0,'1',2);
INSERT INTO "sync_link" VALUES(4,1,'address',1,0,'2',3);
INSERT INTO "sync_link" VALUES(5,1,'phone',1,0,'standard',1);
INSERT INTO "sync_link" VALUES(6,1,'phone',1,0,'fax',2);
INSERT INTO "sync_link" VALUES(7,1,'email',1,0,'information',1);
INSERT INTO "sync_link" VALUES(11,1,'person',1,0,'2',2);
INSERT INTO "sync_link" VALUES(12,1,'phone',1,2,'standard',5);
INSERT INTO "sync_link" VALUES(13,1,'phone',1,2,'mobile',6);
INSERT INTO "sync_link" VALUES(14,1,'person',1,0,'3',3);
INSERT INTO "sync_link" VALUES(15,1,'phone',1,3,'standard',7);
INSERT INTO "sync_link" VALUES(16,1,'email',1,3,'information',2);
INSERT INTO "sync_link" VALUES(17,1,'account',0,0,'BIGOT',2);
INSERT INTO "sync_link" VALUES(18,1,'address',2,0,'B',4);
INSERT INTO "sync_link" VALUES(19,1,'address',2,0,'3',5);
INSERT INTO "sync_link" VALUES(20,1,'phone',2,0,'standard',8);
INSERT INTO "sync_link" VALUES(21,1,'phone',2,0,'fax',9);
INSERT INTO "sync_link" VALUES(22,1,'email',2,0,'information',3);
INSERT INTO "sync_link" VALUES(23,1,'person',2,0,'4',4);
INSERT INTO "sync_link" VALUES(24,1,'phone',2,4,'standard',10);
INSERT INTO "sync_link" VALUES(25,1,'email',2,4,'information',4);
INSERT INTO "sync_link" VALUES(26,1,'account',0,0,'AUGER',3);
INSERT INTO "sync_link" VALUES(27,1,'address',3,0,'B',6);
INSERT INTO "sync_link" VALUES(28,1,'address',3,0,'4',7);
INSERT INTO "sync_link" VALUES(29,1,'phone',3,0,'standard',11);
INSERT INTO "sync_link" VALUES(30,1,'phone',3,0,'fax',12);
INSERT INTO "sync_link" VALUES(31,1,'person',3,0,'5',5);
INSERT INTO "sync_link" VALUES(32,1,'phone',3,5,'mobile',13);
INSERT INTO "sync_link" VALUES(33,1,'email',3,5,'information',5);
INSERT INTO "sync_link" VALUES(34,1,'account',0,0,'CARRE',4);
INSERT INTO "sync_link" VALUES(35,1,'address',4,0,'B',8);
INSERT INTO "sync_link" VALUES(36,1,'address',4,0,'5',9);
INSERT INTO "sync_link" VALUES(37,1,'phone',4,0,'standard',14);
INSERT INTO "sync_link" VALUES(38,1,'email',4,0,'information',6);
INSERT INTO "sync_link" VALUES(42,1,'person',4,0,'7',7);
INSERT INTO "sync_link" VALUES(43,1,'phone',4,7,'mobile',16);
INSERT INTO "sync_link" VALUES(44,1,'email',4,7,'information',8);
INSERT INTO "sync_link" VALUES(45,1,'person',4,0,'8',8);
INSERT INTO "sync_link" VALUES(46,1,'phone',4,8,'standard',17);
INSERT INTO "sync_link" VALUES(47,1,'phone',4,8,'mobile',18);
INSERT INTO "sync_link" VALUES(48,1,'email',4,8,'information',9);
INSERT INTO "sync_link" VALUES(49,1,'account',0,0,'ROBERT',5);
INSERT INTO "sync_link" VALUES(50,1,'address',5,0,'B',10);
INSERT INTO "sync_link" VALUES(51,1,'address',5,0,'6',11);
INSERT INTO "sync_link" VALUES(52,1,'phone',5,0,'standard',19);
INSERT INTO "sync_link" VALUES(53,1,'email',5,0,'information',10);
INSERT INTO "sync_link" VALUES(54,1,'person',5,0,'9',9);
INSERT INTO "sync_link" VALUES(55,1,'email',5,9,'information',11);
INSERT INTO "sync_link" VALUES(56,1,'person',5,0,'10',10);
INSERT INTO "sync_link" VALUES(57,1,'phone',5,10,'standard',20);
INSERT INTO "sync_link" VALUES(58,1,'phone',5,10,'mobile',21);
INSERT INTO "sync_link" VALUES(59,1,'account',0,0,'SCHMITT',6);
INSERT INTO "sync_link" VALUES(60,1,'address',6,0,'B',12);
INSERT INTO "sync_link" VALUES(61,1,'address',6,0,'7',13);
INSERT INTO "sync_link" VALUES(62,1,'phone',6,0,'standard',22);
INSERT INTO "sync_link" VALUES(63,1,'phone',6,0,'fax',23);
INSERT INTO "sync_link" VALUES(64,1,'email',6,0,'information',12);
INSERT INTO "sync_link" VALUES(65,1,'person',6,0,'11',11);
INSERT INTO "sync_link" VALUES(66,1,'phone',6,11,'mobile',24);
INSERT INTO "sync_link" VALUES(67,1,'email',6,11,'information',13);
INSERT INTO "sync_link" VALUES(68,1,'person',6,0,'12',12);
INSERT INTO "sync_link" VALUES(69,1,'email',6,12,'information',14);
INSERT INTO "sync_link" VALUES(70,1,'account',0,0,'JULIEN',7);
INSERT INTO "sync_link" VALUES(71,1,'address',7,0,'B',14);
INSERT INTO "sync_link" VALUES(72,1,'address',7,0,'8',15);
INSERT INTO "sync_link" VALUES(73,1,'phone',7,0,'standard',25);
INSERT INTO "sync_link" VALUES(74,1,'phone',7,0,'fax',26);
INSERT INTO "sync_link" VALUES(75,1,'email',7,0,'information',15);
INSERT INTO "sync_link" VALUES(76,1,'person',7,0,'13',13);
INSERT INTO "sync_link" VALUES(77,1,'phone',7,13,'mobile',27);
INSERT INTO "sync_link" VALUES(78,1,'email',7,13,'information',16);
INSERT INTO "sync_link" VALUES(79,1,'account',0,0,'LEDOUX',8);
INSERT INTO "sync_link" VALUES(80,1,'address',8,0,'B',16);
INSERT INTO "sync_link" VALUES(81,1,'address',8,0,'9',17);
INSERT INTO "sync_link" VALUES(82,1,'phone',8,0,'standard',28);
INSERT INTO "sync_link" VALUES(83,1,'person',8,0,'14',14);
INSERT INTO "sync_link" VALUES(84,1,'phone',8,14,'standard',29);
INSERT INTO "sync_link" VALUES(85,1,'phone',8,14,'fax',30);
INSERT INTO "sync_link" VALUES(86,1,'phone',8,14,'mobile',31);
INSERT INTO "sync_link" VALUES(87,1,'email',8,14,'information',17);
INSERT INTO "sync_link" VALUES(88,1,'person',8,0,'15',15);
INSERT INTO "sync_link" VALUES(89,1,'email',8,15,'information',18);
INSERT INTO "sync_link" VALUES(90,1,'person',8,0,'16',16);
INSERT INTO "sync_link" VALUES(91,1,'phone',8,16,'standard',32);
INSERT INTO "sync_link" VALUES(92,1,'phone',8,16,'fax',33);
INSERT INTO "sync_link" VALUES(93,1,'phone',8,16,'mobile',34);
INSERT INTO "sync_link" VALUES(94,1,'email',8,16,'information',19);
INSERT INTO "sync_link" VALUES(95,1,'account',0,0,'RODRIGUE',9);
INSERT INTO "sync_link" VALUES(96,1,'address',9,0,'B',18);
INSERT INTO "sync_link" VALUES(97,1,'address',9,0,'10',19);
INSERT INTO "sync_link" VALUES(98,1,'phone',9,0,'standard',35);
INSERT INTO "sync_link" VALUES(99,1,'email',9,0,'information',20);
INSERT INTO "sync_link" VALUES(100,1,'person',9,0,'17',17);
INSERT INTO "sync_link" VALUES(101,1,'phone',9,17,'standard',36);
INSERT INTO "sync_link" VALUES(102,1,'phone',9,17,'mobile',37);
INSERT INTO "sync_link" VALUES(103,1,'email',9,17,'information',21);
INSERT INTO "sync_link" VALUES(104,1,'person',9,0,'18',18);
INSERT INTO "sync_link" VALUES(105,1,'phone',9,18,'standard',38);
INSERT INTO "sync_link" VALUES(106,1,'phone',9,18,'mobile',39);
INSERT INTO "sync_link" VALUES(107,1,'person',9,0,'19',19);
INSERT INTO "sync_link" VALUES(108,1,'phone',9,19,'standard',40);
INSERT INTO "sync_link" VALUES(109,1,'phone',9,19,'mobile',41);
INSERT INTO "sync_link" VALUES(110,1,'account',0,0,'BERTIN',10);
INSERT INTO "sync_link" VALUES(111,1,'address',10,0,'B',20);
INSERT INTO "sync_link" VALUES(112,1,'address',10,0,'11',21);
INSERT INTO "sync_link" VALUES(113,1,'address',10,0,'12',22);
INSERT INTO "sync_link" VALUES(114,1,'phone',10,0,'standard',42);
INSERT INTO "sync_link" VALUES(115,1,'email',10,0,'information',22);
INSERT INTO "sync_link" VALUES(116,1,'person',10,0,'20',20);
INSERT INTO "sync_link" VALUES(117,1,'phone',10,20,'standard',43);
INSERT INTO "sync_link" VALUES(118,1,'phone',10,20,'mobile',44);
INSERT INTO "sync_link" VALUES(119,1,'email',10,20,'information',23);
INSERT INTO "sync_link" VALUES(120,1,'person',10,0,'21',21);
INSERT INTO "sync_link" VALUES(121,1,'phone',10,21,'standard',45);
INSERT INTO "sync_link" VALUES(122,1,'phone',10,21,'fax',46);
INSERT INTO "sync_link" VALUES(123,1,'email',10,21,'information',24);
INSERT INTO "sync_link" VALUES(124,1,'person',10,0,'22',22);
INSERT INTO "sync_link" VALUES(125,1,'phone',10,22,'standard',47);
INSERT INTO "sync_link" VALUES(126,1,'phone',10,22,'mobile',48);
INSERT INTO "sync_link" VALUES(127,1,'email',10,22,'information',25);
INSERT INTO "sync_link" VALUES(128,1,'account',0,0,'VINCENT',11);
INSERT INTO "sync_link" VALUES(129,1,'address',11,0,'B',23);
INSERT INTO "sync_link" VALUES(130,1,'address',11,0,'13',24);
INSERT INTO "sync_link" VALUES(131,1,'phone',11,0,'standard',49);
INSERT INTO "sync_link" VALUES(132,1,'phone',11,0,'fax',50);
INSERT INTO "sync_link" VALUES(133,1,'person',11,0,'23',23);
INSERT INTO "sync_link" VALUES(134,1,'phone',11,23,'standard',51);
INSERT INTO "sync_link" VALUES(135,1,'phone',11,23,'mobile',52);
INSERT INTO "sync_link" VALUES(136,1,'email',11,23,'information',26);
INSERT INTO "sync_link" VALUES(137,1,'account',0,0,'MARIN',12);
INSERT INTO "sync_link" VALUES(138,1,'address',12,0,'B',25);
INSERT INTO "sync_link" VALUES(139,1,'address',12,0,'14',26);
INSERT INTO "sync_link" VALUES(140,1,'phone',12,0,'standard',53);
INSERT INTO "sync_link" VALUES(141,1,'phone',12,0,'fax',54);
INSERT INTO "sync_link" VALUES(142,1,'email',12,0,'information',27);
INSERT INTO "sync_link" VALUES(143,1,'person',12,0,'24',24);
INSERT INTO "sync_link" VALUES(144,1,'phone',12,24,'standard',55);
INSERT INTO "sync_link" VALUES(145,1,'phone',12,24,'mobile',56);
INSERT INTO "sync_link" VALUES(146,1,'email',12,24,'information',28);
INSERT INTO "sync_link" VALUES(147,1,'person',12,0,'25',25);
INSERT INTO "sync_link" VALUES(148,1,'phone',12,25,'standard',57);
INSERT INTO "sync_link" VALUES(149,1,'phone',12,25,'fax',58);
INSERT INTO "sync_link" VALUES(150,1,'phone',12,25,'mobile',59);
INSERT INTO "sync_link" VALUES(151,1,'person',12,0,'26',26);
INSERT INTO "sync_link" VALUES(152,1,'phone',12,26,'standard',60);
INSERT INTO "sync_link" VALUES(153,1,'account',0,0,'DOSSANTO',13);
INSERT INTO "sync_link" VALUES(154,1,'address',13,0,'B',27);
INSERT INTO "sync_link" VALUES(155,1,'address',13,0,'15',28);
INSERT INTO "sync_link" VALUES(156,1,'phone',13,0,'standard',61);
INSERT INTO "sync_link" VALUES(157,1,'phone',13,0,'fax',62);
INSERT INTO "sync_link" VALUES(158,1,'email',13,0,'information',29);
INSERT INTO "sync_link" VALUES(159,1,'person',13,0,'27',27);
INSERT INTO "sync_link" VALUES(160,1,'phone',13,27,'standard',63);
INSERT INTO "sync_link" VALUES(161,1,'phone',13,27,'mobile',64);
INSERT INTO "sync_link" VALUES(162,1,'email',13,27,'information',30);
INSERT INTO "sync_link" VALUES(163,1,'person',13,0,'28',28);
INSERT INTO "sync_link" VALUES(164,1,'phone',13,28,'standard',65);
INSERT INTO "sync_link" VALUES(165,1,'person',13,0,'29',29);
INSERT INTO "sync_link" VALUES(166,1,'phone',13,29,'standard',66);
INSERT INTO "sync_link" VALUES(167,1,'phone',13,29,'mobile',67);
INSERT INTO "sync_link" VALUES(168,1,'email',13,29,'information',31);
INSERT INTO "sync_link" VALUES(169,1,'account',0,0,'TESSIER',14);
INSERT INTO "sync_link" VALUES(170,1,'address',14,0,'B',29);
INSERT INTO "sync_link" VALUES(171,1,'address',14,0,'16',30);
INSERT INTO "sync_link" VALUES(172,1,'phone',14,0,'standard',68);
INSERT INTO "sync_link" VALUES(173,1,'phone',14,0,'fax',69);
INSERT INTO "sync_link" VALUES(174,1,'email',14,0,'information',32);
INSERT INTO "sync_link" VALUES(175,1,'person',14,0,'30',30);
INSERT INTO "sync_link" VALUES(176,1,'phone',14,30,'standard',70);
INSERT INTO "sync_link" VALUES(177,1,'email',14,30,'information',33);
INSERT INTO "sync_link" VALUES(178,1,'person',14,0,'31',31);
INSERT INTO "sync_link" VALUES(179,1,'phone',14,31,'standard',71);
INSERT INTO "sync_link" VALUES(180,1,'account',0,0,'GOSSELIN',15);
INSERT INTO "sync_link" VALUES(181,1,'address',15,0,'B',31);
INSERT INTO "sync_link" VALUES(182,1,'address',15,0,'17',32);
INSERT INTO "sync_link" VALUES(183,1,'phone',15,0,'standard',72);
INSERT INTO "sync_link" VALUES(184,1,'phone',15,0,'fax',73);
INSERT INTO "sync_link" VALUES(185,1,'email',15,0,'information',34);
INSERT INTO "sync_link" VALUES(186,1,'person',15,0,'32',32);
INSERT INTO "sync_link" VALUES(187,1,'phone',15,32,'mobile',74);
INSERT INTO "sync_link" VALUES(188,1,'account',0,0,'LEMOINE',16);
INSERT INTO "sync_link" VALUES(189,1,'address',16,0,'B',33);
INSERT INTO "sync_link" VALUES(190,1,'address',16,0,'18',34);
INSERT INTO "sync_link" VALUES(191,1,'phone',16,0,'standard',75);
INSERT INTO "sync_link" VALUES(192,1,'email',16,0,'information',35);
INSERT INTO "sync_link" VALUES(193,1,'person',16,0,'33',33);
INSERT INTO "sync_link" VALUES(194,1,'phone',16,33,'mobile',76);
INSERT INTO "sync_link" VALUES(195,1,'email',16,33,'information',36);
INSERT INTO "sync_link" VALUES(196,1,'account',0,0,'RUIZ',17);
INSERT INTO "sync_link" VALUES(197,1,'address',17,0,'B',35);
INSERT INTO "sync_link" VALUES(198,1,'address',17,0,'19',36);
INSERT INTO "sync_link" VALUES(199,1,'address',17,0,'20',37);
INSERT INTO "sync_link" VALUES(200,1,'address',17,0,'21',38);
INSERT INTO "sync_link" VALUES(201,1,'phone',17,0,'standard',77);
INSERT INTO "sync_link" VALUES(202,1,'phone',17,0,'fax',78);
INSERT INTO "sync_link" VALUES(203,1,'email',17,0,'information',37);
INSERT INTO "sync_link" VALUES(204,1,'person',17,0,'34',34);
INSERT INTO "sync_link" VALUES(205,1,'phone',17,34,'standard',79);
INSERT INTO "sync_link" VALUES(206,1,'phone',17,34,'mobile',80);
INSERT INTO "sync_link" VALUES(207,1,'email',17,34,'information',38);
INSERT INTO "sync_link" VALUES(208,1,'person',17,0,'35',35);
INSERT INTO "sync_link" VALUES(209,1,'phone',17,35,'standard',81);
INSERT INTO "sync_link" VALUES(210,1,'email',17,35,'information',39);
INSERT INTO "sync_link" VALUES(211,1,'person',17,0,'36',36);
INSERT INTO "sync_link" VALUES(212,1,'phone',17,36,'standard',82);
INSERT INTO "sync_link" VALUES(213,1,'phone',17,36,'mobile',83);
INSERT INTO "sync_link" VALUES(214,1,'email',17,36,'information',40);
INSERT INTO "sync_link" VALUES(215,1,'account',0,0,'GUYOT',18);
INSERT INTO "sync_link" VALUES(216,1,'address',18,0,'B',39);
INSERT INTO "sync_link" VALUES(217,1,'address',18,0,'22',40);
INSERT INTO "sync_link" VALUES(218,1,'address',18,0,'23',41);
INSERT INTO "sync_link" VALUES(219,1,'phone',18,0,'standard',84);
INSERT INTO "sync_link" VALUES(220,1,'phone',18,0,'fax',85);
INSERT INTO "sync_link" VALUES(221,1,'email',18,0,'information',41);
INSERT INTO "sync_link" VALUES(222,1,'person',18,0,'37',37);
INSERT INTO "sync_link" VALUES(223,1,'phone',18,37,'standard',86);
INSERT INTO "sync_link" VALUES(224,1,'person',18,0,'38',38);
INSERT INTO "sync_link" VALUES(225,1,'phone',18,38,'mobile',87);
INSERT INTO "sync_link" VALUES(226,1,'person',18,0,'39',39);
INSERT INTO "sync_link" VALUES(227,1,'phone',18,39,'mobile',88);
INSERT INTO "sync_link" VALUES(228,1,'email',18,39,'information',42);
INSERT INTO "sync_link" VALUES(229,1,'account',0,0,'BODIN',19);
INSERT INTO "sync_link" VALUES(230,1,'address',19,0,'B',42);
INSERT INTO "sync_link" VALUES(231,1,'address',19,0,'24',43);
INSERT INTO "sync_link" VALUES(232,1,'address',19,0,'25',44);
INSERT INTO "sync_link" VALUES(233,1,'address',19,0,'26',45);
INSERT INTO "sync_link" VALUES(234,1,'phone',19,0,'standard',89);
INSERT INTO "sync_link" VALUES(235,1,'email',19,0,'information',43);
INSERT INTO "sync_link" VALUES(236,1,'person',19,0,'40',40);
INSERT INTO "sync_link" VALUES(237,1,'phone',19,40,'mobile',90);
INSERT INTO "sync_link" VALUES(238,1,'person',19,0,'41',41);
INSERT INTO "sync_link" VALUES(239,1,'email',19,41,'information',44);
INSERT INTO "sync_link" VALUES(240,1,'person',19,0,'42',42);
INSERT INTO "sync_link" VALUES(241,1,'phone',19,42,'standard',91);
INSERT INTO "sync_link" VALUES(242,1,'phone',19,42,'mobile',92);
INSERT INTO "sync_link" VALUES(243,1,'email',19,42,'information',45);
INSERT INTO "sync_link" VALUES(244,1,'account',0,0,'RODRIGUE2',20);
INSERT INTO "sync_link" VALUES(245,1,'address',20,0,'B',46);
INSERT INTO "sync_link" VALUES(246,1,'address',20,0,'27',47);
INSERT INTO "sync_link" VALUES(247,1,'phone',20,0,'standard',93);
INSERT INTO "sync_link" VALUES(248,1,'email',20,0,'information',46);
INSERT INTO "sync_link" VALUES(249,1,'person',20,0,'43',43);
INSERT INTO "sync_link" VALUES(250,1,'phone',20,43,'standard',94);
INSERT INTO "sync_link" VALUES(251,1,'phone',20,43,'mobile',95);
INSERT INTO "sync_link" VALUES(252,1,'email',20,43,'information',47);
INSERT INTO "sync_link" VALUES(253,1,'account',0,0,'BENARD',21);
INSERT INTO "sync_link" VALUES(254,1,'address',21,0,'B',48);
INSERT INTO "sync_link" VALUES(255,1,'address',21,0,'28',49);
INSERT INTO "sync_link" VALUES(256,1,'phone',21,0,'standard',96);
INSERT INTO "sync_link" VALUES(257,1,'person',21,0,'44',44);
INSERT INTO "sync_link" VALUES(258,1,'email',21,44,'information',48);
INSERT INTO "sync_link" VALUES(259,1,'account',0,0,'DURAND',22);
INSERT INTO "sync_link" VALUES(260,1,'address',22,0,'B',50);
INSERT INTO "sync_link" VALUES(261,1,'address',22,0,'29',51);
INSERT INTO "sync_link" VALUES(262,1,'phone',22,0,'standard',97);
INSERT INTO "sync_link" VALUES(263,1,'phone',22,0,'fax',98);
INSERT INTO "sync_link" VALUES(264,1,'person',22,0,'45',45);
INSERT INTO "sync_link" VALUES(265,1,'phone',22,45,'standard',99);
INSERT INTO "sync_link" VALUES(266,1,'email',22,45,'information',49);
INSERT INTO "sync_link" VALUES(267,1,'person',22,0,'46',46);
INSERT INTO "sync_link" VALUES(268,1,'account',0,0,'ARNAUD',23);
INSERT INTO "sync_link" VALUES(269,1,'address',23,0,'B',52);
INSERT INTO "sync_link" VALUES(270,1,'address',23,0,'30',53);
INSERT INTO "sync_link" VALUES(271,1,'address',23,0,'31',54);
INSERT INTO "sync_link" VALUES(272,1,'phone',23,0,'standard',100);
INSERT INTO "sync_link" VALUES(273,1,'person',23,0,'47',47);
INSERT INTO "sync_link" VALUES(274,1,'email',23,47,'information',50);
INSERT INTO "sync_link" VALUES(275,1,'person',23,0,'48',48);
INSERT INTO "sync_link" VALUES(276,1,'phone',23,48,'fax',101);
INSERT INTO "sync_link" VALUES(277,1,'email',23,48,'information',51);
INSERT INTO "sync_link" VALUES(278,1,'person',23,0,'49',49);
INSERT INTO "sync_link" VALUES(279,1,'phone',23,49,'standard',102);
INSERT INTO "sync_link" VALUES(280,1,'email',23,49,'information',52);
INSERT INTO "sync_link" VALUES(281,1,'account',0,0,'PERRIER',24);
INSERT INTO "sync_link" VALUES(282,1,'address',24,0,'B',55);
INSERT INTO "sync_link" VALUES(283,1,'address',24,0,'32',56);
INSERT INTO "sync_link" VALUES(284,1,'phone',24,0,'standard',103);
INSERT INTO "sync_link" VALUES(285,1,'phone',24,0,'fax',104);
INSERT INTO "sync_link" VALUES(286,1,'email',24,0,'information',53);
INSERT INTO "sync_link" VALUES(287,1,'person',24,0,'50',50);
INSERT INTO "sync_link" VALUES(288,1,'email',24,50,'information',54);
INSERT INTO "sync_link" VALUES(289,1,'account',0,0,'WAGNER',25);
INSERT INTO "sync_link" VALUES(290,1,'address',25,0,'B',57);
INSERT INTO "sync_link" VALUES(291,1,'address',25,0,'34',58);
INSERT INTO "sync_link" VALUES(292,1,'phone',25,0,'standard',105);
INSERT INTO "sync_link" VALUES(293,1,'person',25,0,'52',51);
INSERT INTO "sync_link" VALUES(294,1,'phone',25,51,'mobile',106);
INSERT INTO "sync_link" VALUES(295,1,'email',25,51,'information',55);
INSERT INTO "sync_link" VALUES(296,1,'account',0,0,'RIVIERE',26);
INSERT INTO "sync_link" VALUES(297,1,'address',26,0,'B',59);
INSERT INTO "sync_link" VALUES(298,1,'address',26,0,'35',60);
INSERT INTO "sync_link" VALUES(299,1,'address',26,0,'36',61);
INSERT INTO "sync_link" VALUES(300,1,'address',26,0,'37',62);
INSERT INTO "sync_link" VALUES(301,1,'phone',26,0,'standard',107);
INSERT INTO "sync_link" VALUES(302,1,'email',26,0,'information',56);
INSERT INTO "sync_link" VALUES(303,1,'account',0,0,'BERNIER',27);
INSERT INTO "sync_link" VALUES(304,1,'address',27,0,'B',63);
INSERT INTO "sync_link" VALUES(305,1,'address',27,0,'38',64);
INSERT INTO "sync_link" VALUES(306,1,'address',27,0,'39',65);
INSERT INTO "sync_link" VALUES(307,1,'phone',27,0,'standard',108);
INSERT INTO "sync_link" VALUES(308,1,'email',27,0,'information',57);
INSERT INTO "sync_link" VALUES(309,1,'account',0,0,'LEGOFF',28);
INSERT INTO "sync_link" VALUES(310,1,'address',28,0,'B',66);
INSERT INTO "sync_link" VALUES(311,1,'address',28,0,'40',67);
INSERT INTO "sync_link" VALUES(312,1,'address',28,0,'41',68);
INSERT INTO "sync_link" VALUES(313,1,'phone',28,0,'standard',109);
INSERT INTO "sync_link" VALUES(314,1,'email',28,0,'information',58);
INSERT INTO "sync_link" VALUES(315,1,'person',28,0,'53',52);
INSERT INTO "sync_link" VALUES(316,1,'phone',28,52,'standard',110);
INSERT INTO "sync_link" VALUES(317,1,'email',28,52,'information',59);
INSERT INTO "sync_link" VALUES(318,1,'person',28,0,'54',53);
INSERT INTO "sync_link" VALUES(319,1,'phone',28,53,'standard',111);
INSERT INTO "sync_link" VALUES(320,1,'person',28,0,'55',54);
INSERT INTO "sync_link" VALUES(321,1,'phone',28,54,'standard',112);
INSERT INTO "sync_link" VALUES(322,1,'phone',28,54,'mobile',113);
INSERT INTO "sync_link" VALUES(323,1,'account',0,0,'LEFEVRE',29);
INSERT INTO "sync_link" VALUES(324,1,'address',29,0,'B',69);
INSERT INTO "sync_link" VALUES(325,1,'address',29,0,'42',70);
INSERT INTO "sync_link" VALUES(326,1,'phone',29,0,'standard',114);
INSERT INTO "sync_link" VALUES(327,1,'account',0,0,'SCIERIE',30);
INSERT INTO "sync_link" VALUES(328,1,'address',30,0,'B',71);
INSERT INTO "sync_link" VALUES(329,1,'address',30,0,'45',72);
INSERT INTO "sync_link" VALUES(330,1,'person',30,0,'58',55);
CREATE TABLE sync_load (
	integration INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	PRIMARY KEY (integration, account)
)
 WITHOUT ROWID

;
CREATE TABLE sync_pending (
	pending INTEGER NOT NULL, 
	integration INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	owner INTEGER NOT NULL, 
	parent INTEGER NOT NULL, 
	mode VARCHAR(10) NOT NULL, 
	entity VARCHAR(20) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	erp_id VARCHAR(40), 
	crmid VARCHAR(80), 
	own VARCHAR, 
	collections VARCHAR(80), 
	PRIMARY KEY (pending)
);
CREATE TABLE sync_pending_field (
	pending INTEGER NOT NULL, 
	field VARCHAR(40) NOT NULL, 
	value VARCHAR, 
	PRIMARY KEY (pending, field)
)
 WITHOUT ROWID

;
CREATE TABLE sync_quarantine (
	integration INTEGER NOT NULL, 
	entity VARCHAR(20) NOT NULL, 
	record INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	message VARCHAR NOT NULL, 
	rule VARCHAR(20), 
	since DATETIME, 
	tries INTEGER DEFAULT '1' NOT NULL, 
	PRIMARY KEY (integration, entity, record)
)
 WITHOUT ROWID

;
INSERT INTO "sync_quarantine" VALUES(1,'account',2,2,'Abrégé : 17 caractères au plus (28 reçus)',NULL,'2026-11-24 20:32:25.911361',1);
CREATE TABLE sync_quiet (
	id INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE sync_run (
	run INTEGER NOT NULL, 
	integration INTEGER NOT NULL, 
	started DATETIME NOT NULL, 
	ended DATETIME, 
	status VARCHAR(20) NOT NULL, 
	created INTEGER DEFAULT '0' NOT NULL, 
	updated INTEGER DEFAULT '0' NOT NULL, 
	deleted INTEGER DEFAULT '0' NOT NULL, 
	sent INTEGER DEFAULT '0' NOT NULL, 
	refused INTEGER DEFAULT '0' NOT NULL, 
	conflicts INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (run)
);
INSERT INTO "sync_run" VALUES(1,1,'2026-11-24 20:32:25.831792','2026-11-24 20:32:25.838697','Succès',326,0,0,0,0,0);
INSERT INTO "sync_run" VALUES(2,1,'2026-11-24 20:32:25.865768','2026-11-24 20:32:25.870589','Succès',0,2,3,0,0,3);
INSERT INTO "sync_run" VALUES(3,1,'2026-11-24 20:32:25.887517','2026-11-24 20:32:25.892896','Succès',0,0,0,2,0,1);
INSERT INTO "sync_run" VALUES(4,1,'2026-11-24 20:32:25.908314','2026-11-24 20:32:25.912943','Avertissement',0,2,0,2,1,0);
INSERT INTO "sync_run" VALUES(5,1,'2026-11-24 20:32:25.927507','2026-11-24 20:32:25.927556','Échec',0,0,0,0,0,0);
INSERT INTO "sync_run" VALUES(6,1,'2026-11-24 20:32:25.929576','2026-11-24 20:32:25.929611','Échec',0,0,0,0,0,0);
INSERT INTO "sync_run" VALUES(7,1,'2026-11-24 20:32:25.949914','2026-11-24 20:32:25.953639','Échec',1,10,0,0,0,0);
CREATE TABLE sync_sheet (
	id INTEGER NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	erp_url VARCHAR(255) NOT NULL, 
	erp_user VARCHAR(60) NOT NULL, 
	company VARCHAR(60) NOT NULL, 
	password_ref VARCHAR(255) NOT NULL, 
	timeout_seconds INTEGER NOT NULL, 
	interval_minutes INTEGER NOT NULL, 
	daily_full_at VARCHAR(5), 
	transfer_mode VARCHAR(10) NOT NULL, 
	code_mode VARCHAR(10) NOT NULL, 
	code_suffix VARCHAR(17) NOT NULL, 
	conflict_policy VARCHAR(10) NOT NULL, 
	default_territory VARCHAR(60) NOT NULL, 
	supplier_territory VARCHAR(60) NOT NULL, 
	default_manager VARCHAR(60) NOT NULL, 
	manager_from_representative VARCHAR(10) NOT NULL, 
	representative_from_manager VARCHAR(10) NOT NULL, 
	default_type_client VARCHAR(40) NOT NULL, 
	default_type_supplier VARCHAR(40) NOT NULL, 
	state VARCHAR(20) DEFAULT 'inactive' NOT NULL, 
	status VARCHAR(20) DEFAULT '' NOT NULL, 
	armed VARCHAR(10) DEFAULT '' NOT NULL, 
	confirmed INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "sync_sheet" VALUES(1,'Sage100','http://127.0.0.1:56563/','crm','BIJOU','env:SAGE100_ERP_PASSWORD',60,60,NULL,'manual','free','','erp_wins','Monde','','','never','never','','','active','Échec','',0);
CREATE TABLE sync_state (
	integration INTEGER NOT NULL, 
	entity VARCHAR(20) NOT NULL, 
	record INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	wanted INTEGER DEFAULT '0' NOT NULL, 
	gone INTEGER DEFAULT '0' NOT NULL, 
	lost INTEGER DEFAULT '0' NOT NULL, 
	stopped INTEGER DEFAULT '0' NOT NULL, 
	asleep INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (integration, entity, record)
)
 WITHOUT ROWID

;
INSERT INTO "sync_state" VALUES(1,'account',11,11,0,0,0,0,1);
INSERT INTO "sync_state" VALUES(1,'account',12,12,0,0,0,0,1);
INSERT INTO "sync_state" VALUES(1,'account',13,13,0,0,0,0,1);
INSERT INTO "sync_state" VALUES(1,'account',14,14,0,0,0,0,1);
INSERT INTO "sync_state" VALUES(1,'account',15,15,0,0,0,0,1);
INSERT INTO "sync_state" VALUES(1,'account',16,16,0,0,0,0,1);
INSERT INTO "sync_state" VALUES(1,'account',17,17,0,0,0,0,1);
INSERT INTO "sync_state" VALUES(1,'account',18,18,0,0,0,0,1);
INSERT INTO "sync_state" VALUES(1,'account',30,30,0,0,0,0,0);
INSERT INTO "sync_state" VALUES(1,'account',31,31,1,0,0,0,0);
CREATE TABLE sync_store (
	id INTEGER NOT NULL, 
	uid VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "sync_store" VALUES(1,'9c7663a4d7bd',2);
CREATE INDEX company_account ON "Company" ("Comp_PrimaryAccountId");
CREATE INDEX account_company ON "Account" ("Acc_CompanyId");
CREATE INDEX person_company ON "Person" ("Pers_CompanyId");
CREATE INDEX person_account ON "Person" ("Pers_AccountId");
CREATE INDEX adli_company ON "Address_Link" ("AdLi_CompanyId");
CREATE INDEX adli_address ON "Address_Link" ("AdLi_AddressId");
CREATE INDEX adli_account ON "Address_Link" ("AdLi_AccountId");
CREATE INDEX plink_record ON "PhoneLink" ("PLink_EntityId", "PLink_RecordId");
CREATE INDEX plink_phone ON "PhoneLink" ("PLink_PhoneId");
CREATE INDEX elink_email ON "EmailLink" ("ELink_EmailId");
CREATE INDEX elink_record ON "EmailLink" ("ELink_EntityId", "ELink_RecordId");
CREATE INDEX sync_link_record ON sync_link (record, entity);
CREATE UNIQUE INDEX sync_link_erp ON sync_link (account, entity, owner, erp_id, integration);
CREATE INDEX sync_pending_account ON sync_pending (integration, account);
CREATE INDEX sync_run_open ON sync_run (integration) WHERE ended IS NULL;
CREATE INDEX sync_journal_run ON sync_journal (run);
CREATE INDEX sync_dirty_account ON sync_dirty (account);
CREATE TRIGGER sync_account_update AFTER UPDATE ON Account WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'account', NEW.Acc_AccountId, NEW.Acc_AccountId, 0 WHERE 1 ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_company_update AFTER UPDATE ON Company WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) AND NEW.Comp_PrimaryAccountId IS NOT NULL BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'account', NEW.Comp_PrimaryAccountId, NEW.Comp_PrimaryAccountId, 0 WHERE 1 ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_person_insert AFTER INSERT ON Person WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) AND NEW.Pers_AccountId IS NOT NULL BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'person', NEW.Pers_PersonId, NEW.Pers_AccountId, 0 WHERE 1 ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_address_link_insert AFTER INSERT ON Address_Link WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) AND NEW.AdLi_AccountId IS NOT NULL BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'address', NEW.AdLi_AddressId, NEW.AdLi_AccountId, 0 WHERE 1 ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_person_update AFTER UPDATE ON Person WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) AND NEW.Pers_AccountId IS NOT NULL BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'person', NEW.Pers_PersonId, NEW.Pers_AccountId, 0 WHERE 1 ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_address_link_update AFTER UPDATE ON Address_Link WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) AND NEW.AdLi_AccountId IS NOT NULL BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'address', NEW.AdLi_AddressId, NEW.AdLi_AccountId, 0 WHERE 1 ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_address_update AFTER UPDATE ON Address WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'address', NEW.Addr_AddressId, AdLi_AccountId, 0 FROM Address_Link WHERE AdLi_AddressId = NEW.Addr_AddressId AND AdLi_AccountId IS NOT NULL ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_phone_update AFTER UPDATE ON Phone WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'phone', l.PLink_PhoneId, CASE l.PLink_EntityId WHEN 24 THEN l.PLink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.PLink_RecordId) END, CASE l.PLink_EntityId WHEN 13 THEN l.PLink_RecordId ELSE 0 END FROM PhoneLink l WHERE l.PLink_PhoneId = NEW.Phon_PhoneId AND l.PLink_EntityId IN (24, 13) AND (CASE l.PLink_EntityId WHEN 24 THEN l.PLink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.PLink_RecordId) END) IS NOT NULL ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_phonelink_insert AFTER INSERT ON PhoneLink WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'phone', l.PLink_PhoneId, CASE l.PLink_EntityId WHEN 24 THEN l.PLink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.PLink_RecordId) END, CASE l.PLink_EntityId WHEN 13 THEN l.PLink_RecordId ELSE 0 END FROM PhoneLink l WHERE l.PLink_PhoneId = NEW.PLink_PhoneId AND l.PLink_EntityId IN (24, 13) AND (CASE l.PLink_EntityId WHEN 24 THEN l.PLink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.PLink_RecordId) END) IS NOT NULL ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_phonelink_update AFTER UPDATE ON PhoneLink WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'phone', l.PLink_PhoneId, CASE l.PLink_EntityId WHEN 24 THEN l.PLink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.PLink_RecordId) END, CASE l.PLink_EntityId WHEN 13 THEN l.PLink_RecordId ELSE 0 END FROM PhoneLink l WHERE l.PLink_PhoneId = NEW.PLink_PhoneId AND l.PLink_EntityId IN (24, 13) AND (CASE l.PLink_EntityId WHEN 24 THEN l.PLink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.PLink_RecordId) END) IS NOT NULL ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_email_update AFTER UPDATE ON Email WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'email', l.ELink_EmailId, CASE l.ELink_EntityId WHEN 24 THEN l.ELink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.ELink_RecordId) END, CASE l.ELink_EntityId WHEN 13 THEN l.ELink_RecordId ELSE 0 END FROM EmailLink l WHERE l.ELink_EmailId = NEW.Emai_EmailId AND l.ELink_EntityId IN (24, 13) AND (CASE l.ELink_EntityId WHEN 24 THEN l.ELink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.ELink_RecordId) END) IS NOT NULL ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_emaillink_insert AFTER INSERT ON EmailLink WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'email', l.ELink_EmailId, CASE l.ELink_EntityId WHEN 24 THEN l.ELink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.ELink_RecordId) END, CASE l.ELink_EntityId WHEN 13 THEN l.ELink_RecordId ELSE 0 END FROM EmailLink l WHERE l.ELink_EmailId = NEW.ELink_EmailId AND l.ELink_EntityId IN (24, 13) AND (CASE l.ELink_EntityId WHEN 24 THEN l.ELink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.ELink_RecordId) END) IS NOT NULL ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
CREATE TRIGGER sync_emaillink_update AFTER UPDATE ON EmailLink WHEN NOT EXISTS (SELECT 1 FROM sync_quiet) BEGIN INSERT INTO sync_dirty (entity, record, account, owner) SELECT 'email', l.ELink_EmailId, CASE l.ELink_EntityId WHEN 24 THEN l.ELink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.ELink_RecordId) END, CASE l.ELink_EntityId WHEN 13 THEN l.ELink_RecordId ELSE 0 END FROM EmailLink l WHERE l.ELink_EmailId = NEW.ELink_EmailId AND l.ELink_EntityId IN (24, 13) AND (CASE l.ELink_EntityId WHEN 24 THEN l.ELink_RecordId ELSE (SELECT Pers_AccountId FROM Person WHERE Pers_PersonId = l.ELink_RecordId) END) IS NOT NULL ON CONFLICT (entity, record) DO UPDATE SET sent = 0; END;
COMMIT;
