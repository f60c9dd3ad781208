<?php
// php client_php.php URL USER PASSWORD COMPANY [ARTICLE]     (apt-get install php-cli php-soap php-xml)
ini_set('display_errors', 'stderr');
const TNS = 'http://www.sage.com';
const SYNC = 'http://www.sage.com/sync/sage100';
const CUSTOMISATIONS = 'http://www.sage.com/customisations/sage100';
[, $url, $user, $password, $company] = $argv;
$article = $argv[5] ?? 'ARTICLE';
$steps = $seen = [];
$versions = [];
$client = $session = $accountId = null;

function need($ok, $what) { if (!$ok) throw new Exception(is_string($what) ? $what : json_encode($what)); return $ok; }
function header_($fields, $more = []) {
    global $client;                                                 // headers stay until set again
    $headers = [];
    foreach (['CheckHeader' => $fields] + $more as $name => $h) $headers[] = new SoapHeader(TNS, $name, $h);
    $client->__setSoapHeaders($headers);
}
function credentials($name = null) {
    global $user, $password, $company;
    header_(['UserName' => $name ?? $user, 'Password' => $password, 'CompanyName' => $company]);
}
function in_session($more = []) { global $session; header_(['SessionId' => $session], $more); }
function xml($any) {                                               // content of xs:any is text: ->any
    libxml_use_internal_errors(true);
    libxml_clear_errors();
    $x = simplexml_load_string($any);
    foreach (libxml_get_errors() as $e) throw new Exception(trim($e->message));
    return $x;
}
function random_code() {
    $c = 'Z';
    for ($i = 0; $i < 8; $i++) $c .= 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'[random_int(0, 35)];
    return $c;
}

$todo = [
    'wsdl' => function () {
        global $client, $url;
        // arrays stay arrays also with one entry
        $client = new SoapClient(rtrim($url, '/') . '/?wsdl', ['features' => SOAP_SINGLE_ELEMENT_ARRAYS, 'cache_wsdl' => WSDL_CACHE_NONE]);
        return count($client->__getFunctions());
    },
    'GetAuthenticationScheme' => function () {
        global $client; credentials();
        return need($client->GetAuthenticationScheme()->GetAuthenticationSchemeResult->PasswordHandling, 'PasswordHandling');
    },
    'OpenSession' => function () {
        global $client, $session; credentials();
        $session = need($client->OpenSession()->OpenSessionResult->SessionKey, 'SessionKey');
        return true;
    },
    'GetConfiguration' => function () {
        global $client, $versions; credentials();
        $c = $client->GetConfiguration()->GetConfigurationResult;
        $names = fn($a) => array_map(fn($e) => (string)$e['name'], xml($a->any)->xpath('/*/*[local-name()="element"]'));
        need(in_array('account', $names($c->SyncSchema)) && in_array('datarow', $names($c->RTDSchema)), 'schemas');
        need($c->SchemaVersion && $c->ContractVersion, 'versions');
        $versions['SchemaVersionInfo'] = ['VersionNumber' => $c->SchemaVersion];
        return [$c->SchemaVersion, $c->ContractVersion, $c->ProductName];
    },
    'GetCustomisations' => function () {
        global $client, $versions; in_session();
        $c = $client->GetCustomisations()->GetCustomisationsResult;
        $versions['CustomisationVersionInfo'] = ['VersionNumber' => need($c->Version, 'Version')];
        return count(xml($c->CustomisationData->any)->children(CUSTOMISATIONS)->lists->list);
    },
    'GetChangeLog' => function () {
        global $client, $accountId, $versions; in_session();
        $page = $client->GetChangeLog(['EntityName' => 'account', 'Token' => '', 'LastIdentity' => ''])->GetChangeLogResult;
        $entries = $page->ChangeLogInstances->ChangeLogEntry;
        $first = xml($entries[0]->Instance->any);
        $accountId = need((string)$first['id'], 'id');
        in_session($versions);                                      // all three headers
        $next = $client->GetChangeLog(['EntityName' => 'account', 'Token' => need($page->NextPassToken, 'token')])->GetChangeLogResult;
        return ['entries' => count($entries), 'name' => need((string)$first->children(SYNC)->name, 'name'), 'AtEnd' => $page->AtEnd,
            'state' => (string)$first['state'], 'following' => count($next->ChangeLogInstances->ChangeLogEntry ?? [])];
    },
    'ExecuteTransactions' => function () {
        global $client; in_session();
        $account = function ($crmid, $code, $more) {
            $name = htmlspecialchars("Essai $code é&<", ENT_XML1);
            return ['Instance' => ['any' => '<account xmlns="' . SYNC . "\" crmid=\"$crmid\" state=\"Created\"><code>$code</code>"
                . "<customersupplierflag>Client</customersupplierflag><name>$name</name>$more</account>"]];
        };
        [$good, $bad, $nested] = array_map(fn() => bin2hex(random_bytes(16)), [1, 2, 3]);
        $r = $client->ExecuteTransactions(['EntityName' => 'account', 'TransactionData' => ['Transaction' => [
            $account($good, random_code(), "<addresses><address crmid=\"$nested\" state=\"Created\"><type>billing</type><street>12 rue de la Paix"
                . '</street><postcode>75002</postcode><city>Paris</city></address></addresses>'),
            $account($bad, random_code(), '<colour>red</colour>')]]])->ExecuteTransactionsResult->TransactionResult;
        $by = array_column($r, null, 'CRMID');
        need($by[$good]->Status === 'Success' && $by[$good]->Action === 'Created' && $by[$good]->ID, $by);
        need($by[$bad]->Status === 'UnRecoverableError' && $by[$bad]->Message, $by);
        return ['results' => array_map(fn($x) => [$x->EntityName, $x->Status, $x->ID ?? null], $r), 'Message' => $by[$bad]->Message];
    },
    'ViewRealTimeData' => function () {
        global $client, $accountId; in_session();
        $search = ['SearchField' => [['Name' => 'intforeignid', 'Operator' => 'Equals', 'Value' => $accountId]]];
        $datarow = xml($client->ViewRealTimeData(['EntityName' => 'solvency', 'SearchFields' => $search, 'RowsPerPage' => '0',
            'PageNumber' => '1'])->ViewRealTimeDataResult->RealTimeData->any);
        $row = [];
        foreach ($datarow->row[0]->field as $f) $row[(string)$f->name] = (string)$f->value;
        need($row['intforeignid'] === $accountId, $row);
        $some = xml($client->ViewRealTimeData(['EntityName' => 'solvency', 'SelectFields' => ['string' => ['intforeignid', 'balance']],
            'SearchFields' => $search, 'OrderByFields' => ['OrderFields' => [['Name' => 'balance', 'Descending' => 'true']]],
            'RowsPerPage' => '10', 'PageNumber' => '1'])->ViewRealTimeDataResult->RealTimeData->any);
        need((string)$some->row[0]->field[1]->name === 'balance' && count($some->row[0]->field) === 2, 'SelectFields');
        return ['rowcount' => (int)$datarow['rowcount'], 'fields' => count($row)];
    },
    'CheckPrice' => function () {
        global $client, $accountId, $article; in_session();
        $p = $client->CheckPrice(['PricingInformation' => ['AccountId' => $accountId, 'IsQuote' => false, 'DateOpened' => date('Y-m-d\TH:i:s'),
            'ProductId' => $article, 'Quantity' => '2.5', 'DoNotReprice' => false, 'Discount' => 0, 'DiscountSum' => 0, 'TaxRate' => 0,
            'DiscountRate' => 0, 'Tax' => 0]])->CheckPriceResult;
        need(is_numeric($p->Quantity) && is_numeric($p->Tax), $p);
        return ['Quantity' => $p->Quantity, 'Tax' => $p->Tax, 'QuotedPrice' => $p->QuotedPrice ?? null, 'type' => gettype($p->Quantity)];
    },
    'GetPricingDetails' => function () {
        global $client, $accountId, $article; in_session();
        $p = $client->GetPricingDetails(['OrderDetails' => ['AccountId' => $accountId, 'IsQuote' => false, 'DiscountAmt' => 0, 'DiscountPC' => 0,
            'Opened' => date('Y-m-d\TH:i:s'), 'DoNotReprice' => false, 'LineItemDetails' => ['LineItemDetail' => [['LineItemId' => '1',
            'ProductId' => $article, 'Quantity' => '2.5', 'QuotedPrice' => 0, 'DoNotReprice' => false]]]]])->GetPricingDetailsResult;
        need(is_numeric($p->NetAmt), $p);
        return ['Result' => $p->Result, 'lines' => array_map(fn($i) => $i->LineItemId, $p->PricingDetailLineItems->ChangeLogEntry ?? [])];
    },
    'fault' => function () {
        global $client; credentials('nobody');
        try {
            $client->OpenSession();
        } catch (SoapFault $f) {
            $d = $f->detail->SageFault;
            need($d->Code === 'AccessDenied' && $d->Message && $d->Retryable === 'false', $d);         // the detail is text: 'false' is not false
            return [$d->Code, $f->faultcode];
        }
        throw new Exception('no Fault');
    },
    'CloseSession' => function () {
        global $client, $session; in_session();
        $client->CloseSession(['SessionKey' => $session]);
    },
];
foreach ($todo as $name => $f) {
    try {
        $seen[$name] = $f();
        $steps[$name] = 'ok';
    } catch (SoapFault $f) {
        $steps[$name] = isset($f->detail->SageFault) ? 'Fault ' . $f->detail->SageFault->Code : substr($f->getMessage(), 0, 300);
    } catch (Throwable $e) {
        $steps[$name] = substr(get_class($e) . ': ' . $e->getMessage(), 0, 300);
    }
}
$ok = count(array_filter($steps, fn($v) => $v !== 'ok')) === 0;
echo json_encode(['client' => 'PHP SoapClient ' . PHP_VERSION, 'ok' => $ok, 'steps' => $steps, 'seen' => $seen],
    JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
exit($ok ? 0 : 1);
