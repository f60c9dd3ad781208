// client URL USER PASSWORD COMPANY [ARTICLE]     (built and run by client_gsoap.sh)
#include <cstdlib>
#include <ctime>
#include <functional>
#include <iostream>
#include <map>
#include <random>
#include <sstream>
#include <stdexcept>

#include "Sage100WebServicesSoap.nsmap"
#include "soapSage100WebServicesSoapProxy.h"

static const char *SYNC = "http://www.sage.com/sync/sage100";
static std::string url, user, password, company, article, session_key, account_id, schema_version, customisation_version;
static Sage100WebServicesSoapProxy *proxy;
static std::map<std::string, std::string> seen;
static std::random_device device;

static std::string json(const std::string &s) {
  std::string out = "\"";
  for (char c : s) {
    if (c == '"' || c == '\\') (out += '\\') += c;
    else out += (unsigned char)c < 32 ? ' ' : c;
  }
  return out + "\"";
}
static void need(bool ok, const std::string &what) { if (!ok) throw std::runtime_error(what); }
static std::string *text(const std::string &s) {
  std::string *t = soap_new_std__string(proxy->soap);
  *t = s;
  return t;
}
static std::string random_text(const char *alphabet, int n) {
  std::string s, a = alphabet;
  while (n--) s += a[device() % a.size()];
  return s;
}
static std::string random_code() { return "Z" + random_text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 8); }

// The header stays for one call only: the answer overwrites it.
static void credentials(const std::string &name) {
  ns1__CheckHeader *h = soap_new_ns1__CheckHeader(proxy->soap);
  h->UserName = text(name), h->Password = text(password), h->CompanyName = text(company);
  proxy->soap_header(h, NULL, NULL);
}
static void in_session(bool all_three = false) {
  ns1__CheckHeader *h = soap_new_ns1__CheckHeader(proxy->soap);
  h->SessionId = text(session_key);
  proxy->soap_header(h, all_three ? soap_new_req_ns1__CustomisationVersionInfo(proxy->soap, customisation_version) : NULL,
                     all_three ? soap_new_req_ns1__SchemaVersionInfo(proxy->soap, schema_version) : NULL);
}
static void ok(int rc) {
  if (rc == SOAP_OK) return;
  SOAP_ENV__Fault *f = proxy->soap->fault;
  if (f && f->detail && f->detail->ns1__SageFault_)
    throw std::runtime_error(std::string("Fault ") + soap_ns1__FaultCode2s(proxy->soap, f->detail->ns1__SageFault_->Code));
  std::ostringstream o;
  soap_stream_fault(proxy->soap, o);
  throw std::runtime_error(o.str());
}

// Content of xs:any is a DOM element, since wsdl2h ran with -d.
static std::string attribute(soap_dom_element *e, const char *name) {
  soap_dom_attribute *a = soap_att_get(e, NULL, name);
  return a && a->text ? a->text : "";
}
static std::string child(soap_dom_element *e, const char *ns, const char *name) {
  soap_dom_element *c = soap_elt_get(e, ns, name);
  return c && c->text ? c->text : "";
}
static void put(soap_dom_element *e, const char *name, const std::string &value) { soap_elt_text(soap_elt(e, SYNC, name), value.c_str()); }
static bool declares(soap_dom_element *schema, const std::string &name) {
  for (soap_dom_element *e = soap_elt_first(schema); e; e = soap_elt_next(e))
    if (attribute(e, "name") == name) return true;
  return false;
}

static void get_authentication_scheme() {
  _ns1__GetAuthenticationScheme in;
  _ns1__GetAuthenticationSchemeResponse out;
  credentials(user);
  ok(proxy->GetAuthenticationScheme(&in, out));
  seen["GetAuthenticationScheme"] = json(soap_ns1__PasswordType2s(proxy->soap, out.GetAuthenticationSchemeResult->PasswordHandling));
}
static void open_session() {
  _ns1__OpenSession in;
  _ns1__OpenSessionResponse out;
  credentials(user);
  ok(proxy->OpenSession(&in, out));
  session_key = out.OpenSessionResult->SessionKey;
  need(!session_key.empty(), "SessionKey");
}
static void get_configuration() {
  _ns1__GetConfiguration in;
  _ns1__GetConfigurationResponse out;
  credentials(user);
  ok(proxy->GetConfiguration(&in, out));
  ns1__Configuration *c = out.GetConfigurationResult;
  need(declares(&c->SyncSchema.__any, "account") && declares(&c->RTDSchema.__any, "datarow"), "schemas");
  need(!c->SchemaVersion.empty() && !c->ContractVersion.empty(), "versions");
  schema_version = c->SchemaVersion;
  seen["GetConfiguration"] = "[" + json(c->SchemaVersion) + "," + json(c->ContractVersion) + "," + json(c->ProductName) + "]";
}
static void get_customisations() {
  _ns1__GetCustomisations in;
  _ns1__GetCustomisationsResponse out;
  in_session();
  ok(proxy->GetCustomisations(&in, out));
  soap_dom_element *lists = soap_elt_first(&out.GetCustomisationsResult->CustomisationData.__any);
  int n = 0;
  for (soap_dom_element *e = soap_elt_first(lists); e; e = soap_elt_next(e)) n++;
  customisation_version = out.GetCustomisationsResult->Version;
  need(n > 0 && !customisation_version.empty(), "lists");
  seen["GetCustomisations"] = std::to_string(n);
}
static void get_change_log() {
  _ns1__GetChangeLog in;
  _ns1__GetChangeLogResponse out, next;
  in.EntityName = "account", in.Token = text(""), in.LastIdentity = text("");
  in_session();
  ok(proxy->GetChangeLog(&in, out));
  ns1__ChangeLog *page = out.GetChangeLogResult;
  auto &entries = page->ChangeLogInstances->ChangeLogEntry;
  need(!entries.empty(), "no entry");
  soap_dom_element *first = &entries[0]->Instance.__any;
  account_id = attribute(first, "id");
  std::string name = child(first, SYNC, "name");
  need(!account_id.empty() && !name.empty() && !page->NextPassToken.empty(), "id, name or token");
  in.Token = text(page->NextPassToken), in.LastIdentity = NULL;
  in_session(true);
  ok(proxy->GetChangeLog(&in, next));
  seen["GetChangeLog"] = "{\"entries\":" + std::to_string(entries.size()) + ",\"name\":" + json(name) + ",\"AtEnd\":" +
      (page->AtEnd ? "true" : "false") + ",\"state\":" + json(attribute(first, "state")) + ",\"following\":" +
      std::to_string(next.GetChangeLogResult->ChangeLogInstances->ChangeLogEntry.size()) + "}";
}
static ns1__Transaction *account(const std::string &crmid, const std::string &code) {
  ns1__Transaction *t = soap_new_ns1__Transaction(proxy->soap);
  soap_dom_element *a = &t->Instance.__any;
  a->soap = proxy->soap;
  soap_elt_set(a, SYNC, "account");
  soap_att_text(soap_att(a, NULL, "crmid"), crmid.c_str());
  soap_att_text(soap_att(a, NULL, "state"), "Created");
  put(a, "code", code), put(a, "customersupplierflag", "Client"), put(a, "name", "Essai " + code + " é&<");
  return t;
}
static void execute_transactions() {
  std::string good = random_text("0123456789abcdef", 32), bad = random_text("0123456789abcdef", 32);
  _ns1__ExecuteTransactions in;
  _ns1__ExecuteTransactionsResponse out;
  in.EntityName = "account";
  in.TransactionData = soap_new_ns1__ArrayOfTransaction(proxy->soap);
  in.TransactionData->Transaction = {account(good, random_code()), account(bad, random_code())};
  soap_dom_element *address = soap_elt(soap_elt(&in.TransactionData->Transaction[0]->Instance.__any, SYNC, "addresses"), SYNC, "address");
  soap_att_text(soap_att(address, NULL, "crmid"), random_text("0123456789abcdef", 32).c_str());
  soap_att_text(soap_att(address, NULL, "state"), "Created");
  put(address, "type", "billing"), put(address, "street", "12 rue de la Paix"), put(address, "postcode", "75002"), put(address, "city", "Paris");
  put(&in.TransactionData->Transaction[1]->Instance.__any, "colour", "red");
  in_session();
  ok(proxy->ExecuteTransactions(&in, out));
  bool first = false, last = false;
  std::string results, message;
  for (ns1__TransactionResult *r : out.ExecuteTransactionsResult->TransactionResult) {
    first |= r->CRMID == good && r->Status == ns1__TransactionStatus__Success && r->Action == ns1__TransactionAction__Created && r->ID && !r->ID->empty();
    if (r->CRMID == bad && r->Status == ns1__TransactionStatus__UnRecoverableError && r->Message) last = true, message = *r->Message;
    results += (results.empty() ? "[" : ",[") + json(r->EntityName) + "," + json(soap_ns1__TransactionStatus2s(proxy->soap, r->Status)) + "," +
        (r->ID ? json(*r->ID) : "null") + "]";
  }
  need(first && last, results);
  seen["ExecuteTransactions"] = "{\"results\":[" + results + "],\"Message\":" + json(message) + "}";
}
static void view_real_time_data() {
  struct soap *s = proxy->soap;
  _ns1__ViewRealTimeData in;
  _ns1__ViewRealTimeDataResponse out, some;
  in.EntityName = "solvency", in.RowsPerPage = "0", in.PageNumber = "1";
  in.SearchFields = soap_new_ns1__ArrayOfSearchField(s);
  in.SearchFields->SearchField.push_back(soap_new_req_ns1__SearchField(s, "intforeignid", ns1__OperatorValue__Equals, account_id));
  in_session();
  ok(proxy->ViewRealTimeData(&in, out));
  soap_dom_element *datarow = &out.ViewRealTimeDataResult->RealTimeData.__any;
  std::map<std::string, std::string> row;
  for (soap_dom_element *f = soap_elt_first(soap_elt_get(datarow, NULL, "row")); f; f = soap_elt_next(f))
    row[child(f, NULL, "name")] = child(f, NULL, "value");
  need(row["intforeignid"] == account_id, "intforeignid: " + row["intforeignid"]);
  in.SelectFields = soap_new_ns1__ArrayOfString(s);
  in.SelectFields->string = {"intforeignid", "balance"};
  in.OrderByFields = soap_new_ns1__ArrayOfOrderFields(s);
  in.OrderByFields->OrderFields.push_back(soap_new_set_ns1__OrderFields(s, "balance", text("true")));
  in.RowsPerPage = "10";
  in_session();
  ok(proxy->ViewRealTimeData(&in, some));
  soap_dom_element *f = soap_elt_first(soap_elt_get(&some.ViewRealTimeDataResult->RealTimeData.__any, NULL, "row"));
  need(f && child(f, NULL, "name") == "intforeignid" && !soap_elt_next(soap_elt_next(f)), "SelectFields");
  seen["ViewRealTimeData"] = "{\"rowcount\":" + attribute(datarow, "rowcount") + ",\"fields\":" + std::to_string(row.size()) + "}";
}
static void check_price() {
  _ns1__CheckPrice in;
  _ns1__CheckPriceResponse out;
  // xs:decimal is a string here; required members are values, optional ones pointers
  ns1__Pricing *p = in.PricingInformation = soap_new_req_ns1__Pricing(proxy->soap, account_id, false, time(NULL), article, "2.5", false, "0", "0", "0", "0", "0");
  in_session();
  ok(proxy->CheckPrice(&in, out));
  p = out.CheckPriceResult;
  need(strtod(p->Quantity.c_str(), NULL) > 0 && !p->Tax.empty(), "Quantity " + p->Quantity);
  seen["CheckPrice"] = "{\"Quantity\":" + json(p->Quantity) + ",\"Tax\":" + json(p->Tax) + ",\"QuotedPrice\":" +
      (p->QuotedPrice ? json(*p->QuotedPrice) : "null") + "}";
}
static void get_pricing_details() {
  struct soap *s = proxy->soap;
  _ns1__GetPricingDetails in;
  _ns1__GetPricingDetailsResponse out;
  ns1__ArrayOfLineItemDetail *lines = soap_new_ns1__ArrayOfLineItemDetail(s);
  lines->LineItemDetail.push_back(soap_new_req_ns1__LineItemDetail(s, "1", article, "2.5", "0", false));
  in.OrderDetails = soap_new_req_ns1__OrderDetailInformation(s, account_id, false, "0", "0", time(NULL), false, lines);
  in_session();
  ok(proxy->GetPricingDetails(&in, out));
  need(!out.GetPricingDetailsResult->NetAmt.empty(), "NetAmt");
  seen["GetPricingDetails"] = "{\"Result\":" + std::string(out.GetPricingDetailsResult->Result ? "true" : "false") + ",\"lines\":" +
      std::to_string(out.GetPricingDetailsResult->PricingDetailLineItems->ChangeLogEntry.size()) + "}";
}
static void fault() {
  _ns1__OpenSession in;
  _ns1__OpenSessionResponse out;
  credentials("nobody");
  need(proxy->OpenSession(&in, out) != SOAP_OK, "no Fault");
  SOAP_ENV__Fault *f = proxy->soap->fault;
  need(f && f->detail && f->detail->ns1__SageFault_, "no SageFault");
  ns1__SageFault *d = f->detail->ns1__SageFault_;
  need(d->Code == ns1__FaultCode__AccessDenied && !d->Message.empty() && !d->Retryable, "Code");
  seen["fault"] = "[" + json(soap_ns1__FaultCode2s(proxy->soap, d->Code)) + "," + json(f->faultcode) + "]";
}
static void close_session() {
  _ns1__CloseSession in;
  _ns1__CloseSessionResponse out;
  in.SessionKey = session_key;
  in_session();
  ok(proxy->CloseSession(&in, out));
}

int main(int argc, char **argv) {
  if (argc < 5) return 2;
  url = argv[1], user = argv[2], password = argv[3], company = argv[4], article = argc > 5 ? argv[5] : "ARTICLE";
  proxy = new Sage100WebServicesSoapProxy(url.c_str(), SOAP_C_UTFSTRING);
  std::vector<std::pair<std::string, std::function<void()>>> todo = {
      {"GetAuthenticationScheme", get_authentication_scheme}, {"OpenSession", open_session}, {"GetConfiguration", get_configuration},
      {"GetCustomisations", get_customisations}, {"GetChangeLog", get_change_log}, {"ExecuteTransactions", execute_transactions},
      {"ViewRealTimeData", view_real_time_data}, {"CheckPrice", check_price}, {"GetPricingDetails", get_pricing_details},
      {"fault", fault}, {"CloseSession", close_session}};
  bool all = true;
  std::string steps = "{\"wsdl\":\"ok\"", values = "{";
  for (auto &t : todo) {
    std::string why = "ok";
    try {
      t.second();
    } catch (const std::exception &e) {
      why = std::string(e.what()).substr(0, 300), all = false;
    }
    steps += "," + json(t.first) + ":" + json(why);
    if (seen.count(t.first)) values += (values == "{" ? "" : ",") + json(t.first) + ":" + seen[t.first];
  }
  std::cout << "{\"client\":\"gSOAP " << GSOAP_VERSION << "\",\"ok\":" << (all ? "true" : "false") << ",\"steps\":" << steps
            << "},\"seen\":" << values << "}}" << std::endl;
  return !all;
}
