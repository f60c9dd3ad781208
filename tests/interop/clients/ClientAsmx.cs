// ClientAsmx.exe URL USER PASSWORD COMPANY [ARTICLE]     (built and run by client_asmx.sh; .NET proxies of wsdl.exe)
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Web.Services.Protocols;
using System.Xml;
using Sage;

static class ClientAsmx {
    const string SYNC = "http://www.sage.com/sync/sage100", TNS = "http://www.sage.com";
    static readonly List<string> steps = new List<string>(), seen = new List<string>();
    static string user, password, company, article, session, accountId;
    static bool all = true;
    static Sage100WebServices service;

    static string Json(string s) {
        return s == null ? "null" : "\"" + s.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", " ").Replace("\n", " ") + "\"";
    }
    static void Need(bool ok, string what) { if (!ok) throw new Exception(what); }
    static string RandomCode() {
        var bytes = new byte[8];
        RandomNumberGenerator.Create().GetBytes(bytes);
        return "Z" + new string(bytes.Select(b => "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"[b % 36]).ToArray());
    }
    static void Step(string name, Func<string> f) {
        string why = "ok";
        try {
            string s = f();
            if (s != null) seen.Add(Json(name) + ":" + s);
        } catch (SoapException e) when (e.Detail != null && Elements(e.Detail).Any(d => d.LocalName == "SageFault")) {
            why = "Fault " + Child(Elements(e.Detail).First(), "Code");
            all = false;
        } catch (Exception e) {
            why = (e.GetType().Name + ": " + e.Message + (e.InnerException != null ? " / " + e.InnerException.Message : ""));
            why = why.Substring(0, Math.Min(300, why.Length));
            all = false;
        }
        steps.Add(Json(name) + ":" + Json(why));
    }

    // The header is a property of the proxy and stays.
    static void Credentials(string name) { service.CheckHeaderValue = new CheckHeader { UserName = name, Password = password, CompanyName = company }; }
    static void InSession() { service.CheckHeaderValue = new CheckHeader { SessionId = session }; }

    // Instance, SyncSchema, ... are of type XmlElement: the element inside xs:any itself.
    static IEnumerable<XmlElement> Elements(XmlNode e) { return e.ChildNodes.OfType<XmlElement>(); }
    static string Child(XmlElement e, string name) {
        foreach (XmlNode n in e.ChildNodes) if (n.LocalName == name) return n.InnerText;
        return null;
    }
    static XmlElement Put(XmlElement parent, string name, string value) {
        var e = parent.OwnerDocument.CreateElement(name, SYNC);
        if (value != null) e.InnerText = value;
        parent.AppendChild(e);
        return e;
    }
    static bool Declares(XmlElement schema, string name) {
        return schema.LocalName == "schema" && Elements(schema).Any(e => e.GetAttribute("name") == name);
    }

    static XmlElement Account(string crmid, string code) {
        var a = new XmlDocument().CreateElement("account", SYNC);
        a.SetAttribute("crmid", crmid);
        a.SetAttribute("state", "Created");
        Put(a, "code", code);
        Put(a, "customersupplierflag", "Client");
        Put(a, "name", "Essai " + code + " é&<");
        return a;
    }

    static int Main(string[] a) {
        user = a[1]; password = a[2]; company = a[3]; article = a.Length > 4 ? a[4] : "ARTICLE";
        var o = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
        Step("wsdl", () => { service = new Sage100WebServices { Url = a[0] }; return null; });
        Step("GetAuthenticationScheme", () => {
            Credentials(user);
            return Json(service.GetAuthenticationScheme().PasswordHandling.ToString());
        });
        Step("OpenSession", () => {
            Credentials(user);
            session = service.OpenSession().SessionKey;
            Need(!string.IsNullOrEmpty(session), "SessionKey");
            return "true";
        });
        Step("GetConfiguration", () => {
            Credentials(user);
            var c = service.GetConfiguration();
            Need(Declares(c.SyncSchema, "account") && Declares(c.RTDSchema, "datarow"), "schemas");
            Need(c.SchemaVersion != "" && c.ContractVersion != "", "versions");
            service.SchemaVersionInfoValue = new SchemaVersionInfo { VersionNumber = c.SchemaVersion };
            return "[" + Json(c.SchemaVersion) + "," + Json(c.ContractVersion) + "," + Json(c.ProductName) + "]";
        });
        Step("GetCustomisations", () => {
            InSession();
            var c = service.GetCustomisations();
            int n = c.CustomisationData.GetElementsByTagName("list", "*").Count;
            Need(n > 0 && c.Version != "", "lists");
            service.CustomisationVersionInfoValue = new CustomisationVersionInfo { VersionNumber = c.Version };
            return n.ToString();
        });
        Step("GetChangeLog", () => {
            InSession();
            var page = service.GetChangeLog("account", "", "");
            XmlElement first = page.ChangeLogInstances[0].Instance;
            accountId = first.GetAttribute("id");
            string name = Child(first, "name");
            Need(accountId != "" && !string.IsNullOrEmpty(name) && page.NextPassToken != "", "id, name or token");
            var next = service.GetChangeLog("account", page.NextPassToken, null);
            return "{\"entries\":" + page.ChangeLogInstances.Length + ",\"name\":" + Json(name) + ",\"AtEnd\":" + (page.AtEnd ? "true" : "false")
                + ",\"state\":" + Json(first.GetAttribute("state")) + ",\"following\":" + next.ChangeLogInstances.Length + "}";
        });
        Step("ExecuteTransactions", () => {
            InSession();
            string good = Guid.NewGuid().ToString("N"), bad = Guid.NewGuid().ToString("N");
            XmlElement g = Account(good, RandomCode()), b = Account(bad, RandomCode());
            var address = Put(Put(g, "addresses", null), "address", null);
            address.SetAttribute("crmid", Guid.NewGuid().ToString("N"));
            address.SetAttribute("state", "Created");
            Put(address, "type", "billing");
            Put(address, "street", "12 rue de la Paix");
            Put(address, "postcode", "75002");
            Put(address, "city", "Paris");
            Put(b, "colour", "red");
            var r = service.ExecuteTransactions("account", new[] { new Transaction { Instance = g }, new Transaction { Instance = b } });
            string results = "[" + string.Join(",", r.Select(x => "[" + Json(x.EntityName) + "," + Json(x.Status.ToString()) + "," + Json(x.ID) + "]")) + "]";
            Need(r.Any(x => x.CRMID == good && x.Status == TransactionStatus.Success && x.Action == TransactionAction.Created && !string.IsNullOrEmpty(x.ID)), results);
            var last = r.FirstOrDefault(x => x.CRMID == bad && x.Status == TransactionStatus.UnRecoverableError);
            Need(last != null && !string.IsNullOrEmpty(last.Message), results);
            return "{\"results\":" + results + ",\"Message\":" + Json(last.Message) + "}";
        });
        Step("ViewRealTimeData", () => {
            InSession();
            var search = new[] { new SearchField { Name = "intforeignid", Operator = OperatorValue.Equals, Value = accountId } };
            XmlElement datarow = service.ViewRealTimeData("solvency", null, search, null, "0", "1").RealTimeData;
            var row = Elements(Elements(datarow).First()).ToDictionary(f => Child(f, "name"), f => Child(f, "value"));
            Need(row["intforeignid"] == accountId, row["intforeignid"]);
            XmlElement some = service.ViewRealTimeData("solvency", new[] { "intforeignid", "balance" }, search,
                new[] { new OrderFields { Name = "balance", Descending = "true" } }, "10", "1").RealTimeData;
            Need(Elements(Elements(some).First()).Count() == 2, "SelectFields");
            return "{\"rowcount\":" + datarow.GetAttribute("rowcount") + ",\"fields\":" + row.Count + "}";
        });
        Step("CheckPrice", () => {
            InSession();
            var p = service.CheckPrice(new Pricing { AccountId = accountId, DateOpened = DateTime.Now, ProductId = article, Quantity = 2.5m });
            Need(p.Quantity > 0, "Quantity");
            return "{\"Quantity\":" + Json(p.Quantity.ToString(CultureInfo.InvariantCulture)) + ",\"Tax\":" + Json(p.Tax.ToString(CultureInfo.InvariantCulture))
                + ",\"QuotedPrice\":" + Json(p.QuotedPrice) + "}";
        });
        Step("GetPricingDetails", () => {
            InSession();
            var p = service.GetPricingDetails(new OrderDetailInformation { AccountId = accountId, Opened = DateTime.Now,
                LineItemDetails = new[] { new LineItemDetail { LineItemId = "1", ProductId = article, Quantity = 2.5m } } });
            return "{\"Result\":" + (p.Result ? "true" : "false") + ",\"lines\":" + p.PricingDetailLineItems.Length + "}";
        });
        Step("fault", () => {
            Credentials("nobody");
            try {
                service.OpenSession();
            } catch (SoapException e) {                             // ASMX has no typed faults: Detail is XML
                var d = Elements(e.Detail).First();
                Need(d.LocalName == "SageFault" && d.NamespaceURI == TNS && Child(d, "Code") == "AccessDenied" && Child(d, "Message") != ""
                    && Child(d, "Retryable") == "false", e.Detail.OuterXml);
                return "[" + Json(Child(d, "Code")) + "," + Json(e.Code.Name) + "]";
            }
            throw new Exception("no Fault");
        });
        Step("CloseSession", () => {
            InSession();
            service.CloseSession(session);
            return null;
        });
        o.WriteLine("{\"client\":\"ASMX " + Environment.Version + "\",\"ok\":" + (all ? "true" : "false") + ",\"steps\":{" + string.Join(",", steps)
            + "},\"seen\":{" + string.Join(",", seen) + "}}");
        return all ? 0 : 1;
    }
}
