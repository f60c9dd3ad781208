// ClientJaxws URL USER PASSWORD COMPANY [ARTICLE]     (built and run by client_jaxws.sh)
import com.sage.*;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.*;
import java.util.concurrent.Callable;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.ws.BindingProvider;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class ClientJaxws {
    static final String SYNC = "http://www.sage.com/sync/sage100";
    static final Map<String, String> steps = new LinkedHashMap<>();
    static final Map<String, String> seen = new LinkedHashMap<>();
    static final SecureRandom random = new SecureRandom();
    static String url, user, password, company, article, session, accountId;
    static final SchemaVersionInfo schemaVersion = new SchemaVersionInfo();
    static final CustomisationVersionInfo customisationVersion = new CustomisationVersionInfo();
    static Sage100WebServicesSoap port;

    static String json(String s) { return s == null ? "null" : "\"" + s.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\""; }
    static void need(boolean ok, String what) { if (!ok) throw new IllegalStateException(what); }
    static String randomCode() {
        StringBuilder b = new StringBuilder("Z");
        for (int i = 0; i < 8; i++) b.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".charAt(random.nextInt(36)));
        return b.toString();
    }

    // Headers are parameters (wsimport -XadditionalHeaders); null is sent as xsi:nil, which counts as absent.
    static CheckHeader credentials(String name) {
        CheckHeader h = new CheckHeader();
        h.setUserName(name);
        h.setPassword(password);
        h.setCompanyName(company);
        return h;
    }
    static CheckHeader inSession() {
        CheckHeader h = new CheckHeader();
        h.setSessionId(session);
        return h;
    }

    // Content of xs:any is a DOM element.
    static Element any(Object any) { return (Element) any; }
    static Element put(Element parent, String name, String value) {
        Element e = parent.getOwnerDocument().createElementNS(SYNC, name);
        if (value != null) e.setTextContent(value);
        parent.appendChild(e);
        return e;
    }
    static String child(Element e, String ns, String name) {
        NodeList l = e.getElementsByTagNameNS(ns, name);
        return l.getLength() == 0 ? null : l.item(0).getTextContent();
    }
    static boolean declares(Element schema, String name) {
        NodeList l = schema.getChildNodes();
        for (int i = 0; i < l.getLength(); i++)
            if (l.item(i) instanceof Element && name.equals(((Element) l.item(i)).getAttribute("name"))) return true;
        return false;
    }

    static void step(String name, Callable<String> f) {
        try {
            String s = f.call();
            if (s != null) seen.put(name, s);
            steps.put(name, "ok");
        } catch (SageFaultException e) {
            steps.put(name, "Fault " + e.getFaultInfo().getCode().value());
        } catch (Throwable e) {
            String why = e.toString();
            steps.put(name, why.substring(0, Math.min(300, why.length())));
        }
    }

    static String wsdl() throws Exception {
        port = new Sage100WebServices(new URL(url.replaceAll("/$", "") + "/?wsdl")).getSage100WebServicesSoap();
        return json(String.valueOf(((BindingProvider) port).getRequestContext().get(BindingProvider.ENDPOINT_ADDRESS_PROPERTY)));
    }
    static String getAuthenticationScheme() throws Exception {
        return json(port.getAuthenticationScheme(credentials(user), null, null).getPasswordHandling().value());
    }
    static String openSession() throws Exception {
        session = port.openSession(credentials(user), null, null).getSessionKey();
        need(session != null && !session.isEmpty(), "SessionKey");
        return "true";
    }
    static String getConfiguration() throws Exception {
        Configuration c = port.getConfiguration(credentials(user), null, null);
        need(declares(any(c.getSyncSchema().getAny()), "account") && declares(any(c.getRTDSchema().getAny()), "datarow"), "schemas");
        need(!c.getSchemaVersion().isEmpty() && !c.getContractVersion().isEmpty(), "versions");
        schemaVersion.setVersionNumber(c.getSchemaVersion());
        return "[" + json(c.getSchemaVersion()) + "," + json(c.getContractVersion()) + "," + json(c.getProductName()) + "]";
    }
    static String getCustomisations() throws Exception {
        ERPCustomisations c = port.getCustomisations(inSession(), null, null);
        int n = any(c.getCustomisationData().getAny()).getElementsByTagNameNS("*", "list").getLength();
        need(n > 0 && !c.getVersion().isEmpty(), "lists");
        customisationVersion.setVersionNumber(c.getVersion());
        return "" + n;
    }
    static String getChangeLog() throws Exception {
        ChangeLog page = port.getChangeLog("account", "", "", inSession(), null, null);
        List<ChangeLogEntry> entries = page.getChangeLogInstances().getChangeLogEntry();
        Element first = any(entries.get(0).getInstance().getAny());
        accountId = first.getAttribute("id");
        String name = child(first, SYNC, "name");
        need(!accountId.isEmpty() && name != null && !name.isEmpty() && !page.getNextPassToken().isEmpty(), "id, name or token");
        ChangeLog next = port.getChangeLog("account", page.getNextPassToken(), null, inSession(), schemaVersion, customisationVersion);
        return "{\"entries\":" + entries.size() + ",\"name\":" + json(name) + ",\"AtEnd\":" + page.isAtEnd() + ",\"state\":" + json(first.getAttribute("state"))
            + ",\"following\":" + next.getChangeLogInstances().getChangeLogEntry().size() + "}";
    }
    static Element account(String crmid, String code) throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element a = d.createElementNS(SYNC, "account");
        a.setAttribute("crmid", crmid);
        a.setAttribute("state", "Created");
        put(a, "code", code);
        put(a, "customersupplierflag", "Client");
        put(a, "name", "Essai " + code + " é&<");
        return a;
    }
    static Transaction transaction(Element instance) {
        Transaction t = new Transaction();
        t.setInstance(new Transaction.Instance());
        t.getInstance().setAny(instance);
        return t;
    }
    static String executeTransactions() throws Exception {
        String good = UUID.randomUUID().toString(), bad = UUID.randomUUID().toString(), results = "", message = null;
        Element a = account(good, randomCode()), b = account(bad, randomCode());
        Element address = put(put(a, "addresses", null), "address", null);
        address.setAttribute("crmid", UUID.randomUUID().toString());
        address.setAttribute("state", "Created");
        put(address, "type", "billing");
        put(address, "street", "12 rue de la Paix");
        put(address, "postcode", "75002");
        put(address, "city", "Paris");
        put(b, "colour", "red");
        ArrayOfTransaction data = new ArrayOfTransaction();
        data.getTransaction().addAll(Arrays.asList(transaction(a), transaction(b)));
        boolean first = false, last = false;
        for (TransactionResult r : port.executeTransactions("account", data, inSession(), null, null).getTransactionResult()) {
            first |= good.equals(r.getCRMID()) && r.getStatus() == TransactionStatus.SUCCESS && r.getAction() == TransactionAction.CREATED && r.getID() != null;
            if (bad.equals(r.getCRMID()) && r.getStatus() == TransactionStatus.UN_RECOVERABLE_ERROR && r.getMessage() != null) {
                last = true;
                message = r.getMessage();
            }
            results += (results.isEmpty() ? "[" : ",[") + json(r.getEntityName()) + "," + json(r.getStatus().value()) + "," + json(r.getID()) + "]";
        }
        need(first && last, results);
        return "{\"results\":[" + results + "],\"Message\":" + json(message) + "}";
    }
    static String viewRealTimeData() throws Exception {
        SearchField f = new SearchField();
        f.setName("intforeignid");
        f.setOperator(OperatorValue.EQUALS);
        f.setValue(accountId);
        ArrayOfSearchField search = new ArrayOfSearchField();
        search.getSearchField().add(f);
        Element datarow = any(port.viewRealTimeData("solvency", null, search, null, "0", "1", inSession(), null, null).getRealTimeData().getAny());
        NodeList fields = ((Element) datarow.getElementsByTagNameNS("*", "row").item(0)).getElementsByTagNameNS("*", "field");
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < fields.getLength(); i++) row.put(child((Element) fields.item(i), "*", "name"), child((Element) fields.item(i), "*", "value"));
        need(accountId.equals(row.get("intforeignid")), row.toString());
        ArrayOfString select = new ArrayOfString();
        select.getString().addAll(Arrays.asList("intforeignid", "balance"));
        OrderFields o = new OrderFields();
        o.setName("balance");
        o.setDescending("true");
        ArrayOfOrderFields order = new ArrayOfOrderFields();
        order.getOrderFields().add(o);
        Element some = any(port.viewRealTimeData("solvency", select, search, order, "10", "1", inSession(), null, null).getRealTimeData().getAny());
        need(((Element) some.getElementsByTagNameNS("*", "row").item(0)).getElementsByTagNameNS("*", "field").getLength() == 2, "SelectFields");
        return "{\"rowcount\":" + datarow.getAttribute("rowcount") + ",\"fields\":" + row.size() + "}";
    }
    static XMLGregorianCalendar now() throws Exception { return DatatypeFactory.newInstance().newXMLGregorianCalendar(new GregorianCalendar()); }
    static String checkPrice() throws Exception {
        Pricing p = new Pricing();                                  // required numbers must be set: null leaves them out
        p.setAccountId(accountId);
        p.setDateOpened(now());
        p.setProductId(article);
        p.setQuantity(new BigDecimal("2.5"));
        p.setDiscount(BigDecimal.ZERO);
        p.setDiscountSum(BigDecimal.ZERO);
        p.setTaxRate(BigDecimal.ZERO);
        p.setDiscountRate(BigDecimal.ZERO);
        p.setTax(BigDecimal.ZERO);
        Pricing q = port.checkPrice(p, inSession(), null, null);
        need(q.getQuantity() != null && q.getTax() != null, "Quantity, Tax");
        return "{\"Quantity\":" + json(q.getQuantity().toPlainString()) + ",\"Tax\":" + json(q.getTax().toPlainString()) + ",\"QuotedPrice\":" + json(q.getQuotedPrice()) + "}";
    }
    static String getPricingDetails() throws Exception {
        LineItemDetail l = new LineItemDetail();
        l.setLineItemId("1");
        l.setProductId(article);
        l.setQuantity(new BigDecimal("2.5"));
        l.setQuotedPrice(BigDecimal.ZERO);
        OrderDetailInformation o = new OrderDetailInformation();
        o.setAccountId(accountId);
        o.setDiscountAmt(BigDecimal.ZERO);
        o.setDiscountPC(BigDecimal.ZERO);
        o.setOpened(now());
        o.setLineItemDetails(new ArrayOfLineItemDetail());
        o.getLineItemDetails().getLineItemDetail().add(l);
        PricingDetail p = port.getPricingDetails(o, inSession(), null, null);
        need(p.getNetAmt() != null, "NetAmt");
        return "{\"Result\":" + p.isResult() + ",\"lines\":" + p.getPricingDetailLineItems().getChangeLogEntry().size() + "}";
    }
    static String fault() throws Exception {
        try {
            port.openSession(credentials("nobody"), null, null);
        } catch (SageFaultException e) {
            SageFault d = e.getFaultInfo();
            need(d.getCode() == FaultCode.ACCESS_DENIED && d.getMessage() != null && !d.isRetryable(), "Code");
            return "[" + json(d.getCode().value()) + "]";
        }
        throw new IllegalStateException("no Fault");
    }
    static String closeSession() throws Exception {
        port.closeSession(session, inSession(), null, null);
        return null;
    }

    static String object(Map<String, String> m, boolean text) {
        StringJoiner j = new StringJoiner(",", "{", "}");
        m.forEach((k, v) -> j.add(json(k) + ":" + (text ? json(v) : v)));
        return j.toString();
    }

    public static void main(String[] a) throws Exception {
        url = a[0];
        user = a[1];
        password = a[2];
        company = a[3];
        article = a.length > 4 ? a[4] : "ARTICLE";
        step("wsdl", ClientJaxws::wsdl);
        step("GetAuthenticationScheme", ClientJaxws::getAuthenticationScheme);
        step("OpenSession", ClientJaxws::openSession);
        step("GetConfiguration", ClientJaxws::getConfiguration);
        step("GetCustomisations", ClientJaxws::getCustomisations);
        step("GetChangeLog", ClientJaxws::getChangeLog);
        step("ExecuteTransactions", ClientJaxws::executeTransactions);
        step("ViewRealTimeData", ClientJaxws::viewRealTimeData);
        step("CheckPrice", ClientJaxws::checkPrice);
        step("GetPricingDetails", ClientJaxws::getPricingDetails);
        step("fault", ClientJaxws::fault);
        step("CloseSession", ClientJaxws::closeSession);
        boolean ok = steps.values().stream().allMatch("ok"::equals);
        System.out.write(("{\"client\":\"JAX-WS RI\",\"ok\":" + ok + ",\"steps\":" + object(steps, true) + ",\"seen\":" + object(seen, false) + "}\n")
            .getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        System.exit(ok ? 0 : 1);
    }
}
