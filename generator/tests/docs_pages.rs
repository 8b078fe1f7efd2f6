//! Invented pages in the forms that real ones come in.

use std::collections::BTreeMap;

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::ir::{DocumentedBody, DocumentedOperation, DocumentedResource, PageKind};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::docs::{self, ExampleBody, Json, Page, PageFacts, Repair};
use msgraph_codegen::spec;

fn tree(files: &[(&str, &str)]) -> BTreeMap<String, SourceFile> {
    files.iter().map(|(path, text)| ((*path).to_owned(), SourceFile::new(*path, *text))).collect()
}

fn read(path: &str, text: &str) -> Page {
    docs::read_page(&SourceFile::new(path, text), &()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn operation(page: &Page) -> &DocumentedOperation {
    let PageFacts::Operation(operation) = &page.facts else { panic!("a type") };
    operation
}

fn resource(page: &Page) -> &DocumentedResource {
    let PageFacts::Resource(resource) = &page.facts else { panic!("an operation") };
    resource
}

/// A page as they are today: permissions by include, tabs, clouds by the name of an include.
const TODAY: &str = r#"---
title: "robot: paint (deprecated)"
doc_type: apiPageType
ms.date: 03/04/2025
---

# robot: paint (deprecated)

Namespace: microsoft.graph.factory

[!INCLUDE [beta-disclaimer](../../includes/beta-disclaimer.md)]

> [!CAUTION]
> The paint API is deprecated and ends on May 6, 2026. Call [sprayAll](../api/factory-robot-sprayall.md) instead.

[!INCLUDE [national-cloud-support](../../includes/global-usl4-china.md)]

## Permissions

<!-- { "blockType": "permissions", "name": "robot_paint" } -->
[!INCLUDE [permissions-table](../includes/permissions/robot-paint-permissions.md)]

## HTTP request

<!-- {
  "blockType": "ignored"
}
-->
``` http
POST /factories/{factoryId}/robots/{robotId}/paint
POST https://graph.microsoft.com/beta/me/robot/paint
```

## Request headers

|Name|Description|
|:---|:---|
|Authorization|Bearer token. Required.|
|Prefer: wait|How long to wait. Optional.|

## Request body

|Parameter|Type|Description|
|:---|:---|:---|
|colours|[paintColour](../resources/factory-paintcolour.md) collection|What to use. The possible values are: `red`, `green` (rarely), `unknownFutureValue`.|
|`layers`|Collection(Edm.Int32)|Optional. How many.|
|owner|[identity][]|\[deprecated\] Who.|
|note|String (optional)|Anything \| all.|

## Response

If it works, this action returns a `200 OK` response code and a [paintReport](../resources/factory-paintreport.md) collection in the response body.

## Examples

### Request

# [HTTP](#tab/http)
<!-- {
  "blockType": "request",
  "name": "robot_paint"
}
-->
``` http
POST https://graph.microsoft.com/beta/me/robot/paint
Content-Type: application/json

{
  colours: ['red'], // one
  "layers": [1, 2,],
}
```

# [C#](#tab/csharp)
[!INCLUDE [sample-code](../includes/snippets/csharp/robot-paint-csharp-snippets.md)]

---

### Response
<!-- {
  "blockType": "response",
  "truncated": true,
  "@odata.type": "Collection(microsoft.graph.factory.paintReport)"
}
-->
``` http
HTTP/1.1 200 OK
Content-Type: application/json

{"value": []}
```
"#;

const PERMISSIONS: &str = "---\nms.localizationpriority: medium\n---\n\n\
|Permission type|Least privileged permissions|Higher privileged permissions|\n|:---|:---|:---|\n\
|Application|Robot.Paint.All and Factory.Read.All|Not available.|\n\
|Delegated (work or school account)|Robot.Paint|Robot.ReadWrite.All, Factory.Manage.All<sup>1</sup>|\n\
|Delegated (personal Microsoft account)|Not supported.|Not supported.|\n";

/// The same page as a browser shows it.
const TODAY_AS_TEXT: &str = r#"robot: paint (deprecated)

Article
03/04/2025

Namespace: microsoft.graph.factory

Caution

The paint API is deprecated and ends on May 6, 2026. Call sprayAll instead.

This is available in these national cloud deployments.

Global service US Government L4 US Government L5 (DOD) China operated by 21Vianet

Permissions

Permission type Least privileged permissions Higher privileged permissions
Application Robot.Paint.All and Factory.Read.All Not available.
Delegated (work or school account) Robot.Paint Robot.ReadWrite.All, Factory.Manage.All
Delegated (personal Microsoft account) Not supported. Not supported.

HTTP request

POST /factories/{factoryId}/robots/{robotId}/paint
POST https://graph.microsoft.com/beta/me/robot/paint

Request headers

Name Description
Authorization Bearer token. Required.
Prefer: wait How long to wait. Optional.

Request body

Parameter Type Description
colours paintColour collection What to use. The possible values are: red, green (rarely), unknownFutureValue.
layers Collection(Edm.Int32) Optional. How many.
owner identity [deprecated] Who.
note String (optional) Anything | all.

Response

If it works, this action returns a 200 OK response code and a paintReport collection in the response body.

Examples

Request

HTTP

POST https://graph.microsoft.com/beta/me/robot/paint
Content-Type: application/json

{
  colours: ['red'], // one
  "layers": [1, 2,],
}

Response

HTTP/1.1 200 OK
Content-Type: application/json

{"value": []}
"#;

fn today() -> Page {
    let file = SourceFile::new("beta/api/factory-robot-paint.md", TODAY);
    let tree = tree(&[("beta/includes/permissions/robot-paint-permissions.md", PERMISSIONS)]);
    docs::read_page(&file, &tree).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn a_page_of_today_is_read_with_what_it_includes() {
    let page = today();
    assert_eq!(page.warnings, []);
    assert!(page.named_by_file);
    insta::assert_snapshot!(spec::write_page(operation(&page)).text);
}

#[test]
fn its_text_gives_the_same_facts_but_for_what_text_loses() {
    let text = read("factory-robot-paint.txt", TODAY_AS_TEXT);
    let mut expected = operation(&today()).clone();
    expected.clouds = None;
    expected.deprecation.as_mut().expect("it is").replacement = None;
    assert_eq!(*operation(&text), expected);
    let bodies = |page: &Page| format!("{:?}", page.examples[0].request.as_ref().map(|request| &request.body));
    assert_eq!(bodies(&text), bodies(&today()));
}

#[test]
fn examples_come_with_their_bodies_and_places() {
    let page = today();
    let [example] = page.examples.as_slice() else { panic!("{:?}", page.examples) };
    let request = example.request.as_ref().expect("a request");
    assert_eq!(
        (request.method.as_str(), request.url.as_str()),
        ("POST", "https://graph.microsoft.com/beta/me/robot/paint")
    );
    assert_eq!(
        TODAY.lines().nth(request.location.line as usize - 1),
        Some("POST https://graph.microsoft.com/beta/me/robot/paint")
    );
    let ExampleBody::Json { json: Json::Repaired(value, repairs), .. } = &request.body else {
        panic!("{:?}", request.body)
    };
    assert_eq!(*value, serde_json::json!({"colours": ["red"], "layers": [1, 2]}));
    let expected = [Repair::Comment, Repair::ExtraComma, Repair::UnquotedKey, Repair::SingleQuotes];
    assert!(repairs.iter().eq(expected.iter()), "{repairs:?}");
    let response = example.response.as_ref().expect("a response");
    assert_eq!(
        (response.status, response.declared_type.as_deref()),
        (Some(200), Some("microsoft.graph.factory.paintReport"))
    );
    assert!(response.collection && response.truncated);
}

#[test]
fn what_is_included_and_missing_is_reported_and_unknown() {
    let page = read("beta/api/factory-robot-paint.md", TODAY);
    assert_eq!(operation(&page).permissions, None);
    let codes: Vec<_> = page.warnings.iter().map(|warning| warning.code).collect();
    assert_eq!(codes, ["docs::include-missing"]);
    assert_eq!(page.warnings[0].location.as_ref().map(|at| at.line), Some(21));
}

#[test]
fn old_tables_of_permissions_are_put_in_order() {
    let text = "# doIt action\n\n## Prerequisites\n\n|Permission type|Permissions (from most to least privileged)|\n|:---|:---|\n\
        |Delegated (work or school account)||\n| &nbsp; &nbsp; **Apps** | A.ReadWrite.All, A.Read.All|\n\
        | &nbsp; &nbsp; **Devices** | | D.ReadWrite.All |\n|Delegated (personal Microsoft account)|Not supported.|\n\
        |Application|A.ReadWrite.All, A.Read.All|\n\n## HTTP Request\n\n    POST /things/{id}/doIt\n\n## Response\n\n`204 No Content`\n";
    let page = read("thing-doit.md", text);
    let operation = operation(&page);
    assert_eq!((operation.kind, operation.requests.len()), (PageKind::Action, 1), "an indented block");
    let schemes = operation.permissions.as_ref().expect("two schemes are plain");
    assert_eq!(schemes["application"].least, ["A.Read.All"]);
    assert_eq!(schemes["application"].higher, ["A.ReadWrite.All"]);
    assert!(schemes["delegatedPersonal"].least.is_empty() && !schemes.contains_key("delegatedWork"));
    let cases: Vec<_> = operation
        .permission_cases
        .iter()
        .map(|case| (case.of.as_str(), &case.permissions["delegatedWork"].least))
        .collect();
    assert_eq!(cases, [("Apps", &vec!["A.Read.All".to_owned()]), ("Devices", &vec!["D.ReadWrite.All".to_owned()])]);
    assert_eq!((operation.response.status, &operation.response.body), (Some(204), &DocumentedBody::Nothing));
}

#[test]
fn tables_with_a_column_for_each_scheme_give_cases() {
    let table = "| Which | Application | Delegated (work or school account) | Delegated (personal Microsoft account) |\n\
        |:--|:--|:--|:--|\n| [a](a.md) (/as – all) | TODO | A.Read, A.Write | Not supported |\n";
    let page =
        read("x-get.md", &format!("# Get x\n\n## Permissions\n\n{table}\n## HTTP request\n\n```\nGET /x\n```\n"));
    let [case] = operation(&page).permission_cases.as_slice() else { panic!("one") };
    assert_eq!(case.of, "a (/as – all)");
    assert_eq!(case.permissions["delegatedWork"].higher, ["A.Write"]);
    assert!(!case.permissions.contains_key("application"), "unknown");
    assert_eq!(operation(&page).permissions, None);
}

#[test]
fn kinds_are_told_by_requests_titles_and_words() {
    let page = |title: &str, request: &str, response: &str| {
        let text = format!("# {title}\n\n## HTTP request\n\n```http\n{request}\n```\n\n## Response\n\n{response}\n");
        operation(&read("page-x.md", &text)).kind
    };
    let cases = [
        ("List things", "GET /things", "200 OK", PageKind::List),
        ("Get thing", "GET /things/{id}", "200 OK", PageKind::Get),
        ("Create thing", "POST /things", "201 Created", PageKind::Create),
        ("Update thing", "PATCH /things/{id}", "200 OK", PageKind::Update),
        ("Upload a picture", "PUT /things/{id}/picture/$value", "200 OK", PageKind::Replace),
        ("Delete thing", "DELETE /things/{id}", "204", PageKind::Delete),
        ("Add owner", "POST /things/{id}/owners/$ref", "204", PageKind::AddReference),
        ("Assign boss", "PUT /things/{id}/boss/$ref", "204", PageKind::AddReference),
        ("Remove owner", "DELETE /things/{id}/owners/{id}/$ref", "204", PageKind::RemoveReference),
        ("thing: doIt", "POST /things/{id}/doIt", "204", PageKind::Action),
        ("Check it all", "POST /things/checkItAll", "200", PageKind::Action),
        ("Create table", "POST /book/tables/add", "201", PageKind::Action),
        ("thing: delta", "GET /things/delta", "200", PageKind::Function),
        ("age function", "GET /things/{id}/age(on='{day}')", "200", PageKind::Function),
    ];
    for (title, request, response, kind) in cases {
        assert_eq!(page(title, request, response), kind, "{title}");
    }
}

#[test]
fn arguments_of_functions_belong_into_the_url() {
    let text = "# thing: near\n\n## HTTP request\n\n```http\nGET /things/near(place='{place}')\n```\n\n## Function parameters\n\n\
        |**Parameter**|**Type**|**Description**|\n|:--|:--|:--|\n|place|`String`|Where.|\n\n## Request body\n\n\
        |Property|Type|Description|\n|:--|:--|:--|\n|far|Boolean|Or not.|\n\n## Response\n\n\
        On success it gives 200 OK and returns a Boolean in the response body.\n";
    let page = read("thing-near.md", text);
    let names: Vec<_> = operation(&page).url_parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    assert_eq!((names, operation(&page).parameters.len()), (vec!["place", "far"], 0));
}

#[test]
fn types_have_properties_relationships_methods_and_members() {
    let text = "---\ndoc_type: resourcePageType\n---\n# robot resource type\n\nNamespace: microsoft.graph.factory\n\n\
        A machine. Inherits from [entity](entity.md).\n\n## Methods\n\n|Method|Return type|Description|\n|:--|:--|:--|\n\
        |[List robots](../api/factory-list-robots.md)|[robot](robot.md) collection|All.|\n|**Other**|||\n\n## Properties\n\n\
        |Property|Type|Description|\n|:--|:--|:--|\n|**Device configuration**|||\n|state|robotState|How it is. Possible values are: `on`, `off`.|\n\
        |ids|String collection|Keys.|\n\n### robotState values\n\n|Member|Description|\n|:--|:--|\n|on|It runs.|\n|off|It rests.|\n\n\
        ## Relationships\n\n|Relationship|Type|Description|\n|:--|:--|:--|\n|arms|[arm](arm.md) collection|Its arms.|\n\n\
        ## JSON representation\n\n<!-- {\n  \"blockType\": \"resource\",\n  \"openType\": true\n}\n-->\n```json\n{}\n```\n";
    let page = read("beta/resources/factory-robot.md", text);
    insta::assert_snapshot!(spec::write_resource(resource(&page)).text);

    let members = "# robotState enum type\n\nNamespace: microsoft.graph.factory\n\n## Members\n\n|Member|Value|Description|\n\
        |:--|:--|:--|\n|on|0|It runs.|\n|broken|-2|It doesn't.|\n";
    let page = read("factory-robotstate.md", members);
    let [listed] = resource(&page).enums.as_slice() else { panic!("one") };
    let values: Vec<_> = listed.members.iter().map(|member| (member.name.as_str(), member.value)).collect();
    assert_eq!((listed.name.as_str(), values), ("robotState", vec![("on", Some(0)), ("broken", Some(-2))]));
}

#[test]
fn pages_that_were_saved_are_named_by_what_they_document() {
    let name = |path: &str, text: &str| read(path, text).facts.page().to_owned();
    let text = "thing: doIt\n\nHTTP request\n\nPOST /things/{id}/doIt\n\nResponse\n\nCode 204.\n";
    assert_eq!(name("007_abc.txt", text), "thing-doit");
    let text = "doIt action\n\nHTTP request\n\nPOST /all/bigThings/{bigThingId}/doIt\n\nResponse\n\nCode 204.\n";
    assert_eq!(name("Page (2).txt", text), "bigthing-doit");
    let text = "Create bigThing\n\nHTTP request\n\nPOST /all/bigThings\n\nResponse\n\nCode 201.\n";
    assert_eq!(name("x.txt", text), "bigthing-create");
}

/// The codes of what is wrong with a page, and the lines.
fn told(diagnostics: &[Diagnostic]) -> Vec<(&str, u32)> {
    diagnostics.iter().map(|found| (found.code, found.location.as_ref().map_or(0, |at| at.line))).collect()
}

#[test]
fn includes_that_loop_or_lead_out_are_reported() {
    let text = "# Get x\n\n[!INCLUDE [a](../includes/a.md)]\n\n[!INCLUDE [b](../../../b.md)]\n\n## HTTP request\n\n```\nGET /x\n```\n\n## Response\n\n200\n";
    let tree = tree(&[
        ("beta/includes/a.md", "One.\n\n[!INCLUDE [c](c.md)]\n"),
        ("beta/includes/c.md", "Two.\n\n[!INCLUDE [a](a.md)]\n"),
    ]);
    let page = docs::read_page(&SourceFile::new("beta/api/x-get.md", text), &tree).expect("it is a page");
    assert_eq!(told(&page.warnings), [("docs::include-outside", 5), ("docs::include-loop", 3)]);
    assert_eq!(page.warnings[1].location.as_ref().map(|at| at.file.as_str()), Some("beta/includes/c.md"));
}

#[test]
fn files_that_include_ever_more_come_to_an_end() {
    let two = |number: usize| {
        let next = format!("[!INCLUDE [n](f{}.md)]\n\n", number + 1);
        (format!("a/f{number}.md"), SourceFile::new(format!("a/f{number}.md"), next.repeat(3)))
    };
    let tree: BTreeMap<_, _> = (0..30).map(two).collect();
    let page = "# Get x\n\n[!INCLUDE [n](f0.md)]\n\n## HTTP request\n\n```\nGET /x\n```\n\n## Response\n\n200\n";
    let page = docs::read_page(&SourceFile::new("a/x-get.md", page), &tree).expect("it is a page");
    assert!(page.warnings.iter().any(|warning| warning.code == "docs::include-depth"));
}

#[test]
fn a_table_that_is_cut_off_is_reported() {
    let page = "# doIt action\n\n## HTTP request\n\n```\nPOST /x/doIt\n```\n\n## Request body\n\n|Parameter|Type|Description|\n";
    let cut = |rest: &str| {
        told(&read("x-doit.md", &format!("{page}{rest}")).warnings)
            .iter()
            .map(|(code, line)| format!("{code}:{line}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(cut("|:--|:--|:--|\n|a|String|Why.|\n|b"), ["docs::no-response:1", "docs::cut-table:14"]);
    assert_eq!(cut("|:--|:--|:--|\n"), ["docs::no-response:1", "docs::cut-table:11"]);
    assert_eq!(cut(""), ["docs::no-response:1", "docs::cut-table:11"]);
}

#[test]
fn what_is_no_page_is_refused() {
    let refusal = |text: &str| {
        let problems = docs::read_page(&SourceFile::new("x.md", text), &()).expect_err("no page");
        (problems.as_slice()[0].code, problems.as_slice()[0].location.as_ref().map(|at| (at.file.clone(), at.line)))
    };
    let at = Some(("x.md".to_owned(), 1));
    for text in [
        "",
        "\n\n",
        "Just a line.",
        "# A title\n\nAnd no more.",
        "---\ndoc_type: apiPageType\n---\n# A\n",
        "\u{0}\u{1}",
    ] {
        assert_eq!(refusal(text), ("docs::not-a-page", at.clone()), "{text:?}");
    }
    assert_eq!(refusal(&"|x".repeat(50 << 20)), ("docs::too-long", at));
}

#[test]
fn tables_that_commonmark_has_not_are_read_all_the_same() {
    // The line of dashes has another number of cells, and a line of text stands right above.
    let text = "# doIt action\n\n## HTTP request\n\n```\nPOST /x/doIt\n```\n\n## Request body\n\nThese:\n\
        | Name | Type | Description\n|:---|:---|\n| a | String | Why.\n| b | Int32 collection | How.\n\n## Response\n\n204\n";
    let page = read("x-doit.md", text);
    let rows: Vec<_> = operation(&page)
        .parameters
        .iter()
        .map(|row| (row.name.as_str(), row.type_name.as_deref(), row.collection))
        .collect();
    assert_eq!(rows, [("a", Some("String"), false), ("b", Some("Int32"), true)]);
}

#[test]
fn placeholders_are_unknown_and_clouds_are_told_by_name() {
    let page = |clouds: &str| {
        let text = format!(
            "# Get x\n\n[!INCLUDE [national-cloud-support](../../includes/{clouds}.md)]\n\n## Permissions\n\n\
             |Permission type|Permissions (from least to most privileged)|\n|:--|:--|\n|Application|**TODO: Say which.**|\n\n\
             ## HTTP request\n\n```\nGET /x\n```\n\n## Response\n\n200\n"
        );
        operation(&read("r/beta/api/x-get.md", &text)).clone()
    };
    assert_eq!(page("all-clouds").permissions, None);
    let clouds = |name: &str| page(name).clouds.map(|clouds| clouds.join(" "));
    assert_eq!(clouds("all-clouds").as_deref(), Some("global usGovL4 usGovL5 china"));
    assert_eq!(clouds("global-only").as_deref(), Some("global"));
    assert_eq!(clouds("global-us").as_deref(), Some("global usGovL4 usGovL5"));
    assert_eq!(clouds("global-china").as_deref(), Some("global china"));
    assert_eq!(clouds("global-usl4").as_deref(), Some("global usGovL4"));
    assert_eq!(clouds("something-else"), None);
}
