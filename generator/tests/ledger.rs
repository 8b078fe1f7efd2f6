//! The ledger: a small service, and for each class of disagreement pages that disagree with it in that way.

use msgraph_codegen::assemble;
use msgraph_codegen::merge::{Class, Ledger, Outcome};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::spec;
use proptest::prelude::*;

const ENTITY_TYPES: &str = r##"
thing:
  $Kind: EntityType
  $Abstract: true
  $Key: [id]
  id: {$Type: Edm.String, $Nullable: false}
book:
  $Kind: EntityType
  $BaseType: library.thing
  title: {$Type: Edm.String, $Nullable: true}
  pages: {$Type: Edm.Int32, $Nullable: true}
  genre: {$Type: library.genre, $Nullable: true}
  authors: {$Type: Edm.String, $Collection: true, $Nullable: false}
  shelf: {$Kind: NavigationProperty, $Type: library.shelf, $Nullable: true}
  copies: {$Kind: NavigationProperty, $Type: library.book, $Collection: true, $Nullable: false, $ContainsTarget: true}
atlas:
  $Kind: EntityType
  $BaseType: library.book
  maps: {$Kind: NavigationProperty, $Type: library.thing, $Collection: true, $Nullable: false}
shelf:
  $Kind: EntityType
  $BaseType: library.thing
  "@Org.OData.Core.V1.Revisions": [{Date: "2023-05-01", Kind: Deprecated}]
  label: {$Type: Edm.String, $Nullable: true}
"##;

const COMPLEX_TYPES: &str = "loan:\n  $Kind: ComplexType\n  until: {$Type: Edm.Date, $Nullable: true}\n";

const ENUM_TYPES: &str =
    "genre:\n  $Kind: EnumType\n  $UnderlyingType: Edm.Int32\n  novel: 0\n  poetry: 1\n  unknownFutureValue: 2\n";

const OPERATIONS: &str = r##"
burn:
  - $Kind: Action
    $IsBound: true
    "@Org.OData.Core.V1.Revisions": [{Kind: Deprecated}]
    $Parameter:
      - {$Name: this, $Type: library.book, $Nullable: true}
    $ReturnType: {$Type: Edm.String, $Nullable: true}
catalogue:
  - $Kind: Action
    $IsBound: true
    $Parameter:
      - {$Name: this, $Type: library.shelf, $Nullable: true}
lend:
  - $Kind: Action
    $IsBound: true
    $Parameter:
      - {$Name: this, $Type: library.book, $Nullable: true}
      - {$Name: days, $Type: Edm.Int32, $Nullable: true}
      - {$Name: readers, $Type: Edm.String, $Collection: true, $Nullable: true}
      - {$Name: asGenre, $Type: library.genre, $Nullable: true}
    $ReturnType: {$Type: library.loan, $Nullable: false}
recent:
  - $Kind: Function
    $IsBound: true
    $Parameter:
      - {$Name: this, $Type: library.book, $Collection: true, $Nullable: true}
      - {$Name: since, $Type: Edm.Date, $Nullable: true}
    $ReturnType: {$Type: library.book, $Collection: true, $Nullable: true}
"##;

const CONTAINER: &str = "service:\n  $Kind: EntityContainer\n  books: {$Collection: true, $Type: library.book}\n  shelves: {$Collection: true, $Type: library.shelf}\n";

fn files(pages: &[(&str, &str)], corrections: &str) -> Vec<SourceFile> {
    let schema = |name: &str, text: &str| SourceFile::new(format!("schema/library/{name}.yaml"), text);
    let document = "$Version: \"4.0\"\n$EntityContainer: library.service\n";
    let mut files = vec![
        SourceFile::new("schema/document.yaml", document),
        schema("entity-types", ENTITY_TYPES),
        schema("complex-types", COMPLEX_TYPES),
        schema("enum-types", ENUM_TYPES),
        schema("operations", OPERATIONS),
        schema("container", CONTAINER),
    ];
    files.extend(pages.iter().map(|(name, text)| SourceFile::new(format!("documented/{name}.yaml"), *text)));
    if !corrections.is_empty() {
        files.push(SourceFile::new("corrections.yaml", corrections));
    }
    files
}

fn ledger_of(files: &[SourceFile]) -> Ledger {
    assemble(files, Some("2024-01-01")).unwrap_or_else(|problems| panic!("{problems}")).ledger
}

/// The ledger as lines: class, line of the page, fact, what it says; element, what the metadata says; what came of it.
fn shown(files: &[SourceFile]) -> String {
    let lines = ledger_of(files).entries.into_iter().map(|entry| {
        let place = spec::locate_fact(files, &entry.page, &entry.fact).expect("every page has a file");
        let element = entry.element.map(|element| element.to_string()).unwrap_or_default();
        let outcome = match entry.outcome {
            Outcome::Metadata => String::new(),
            other => format!(" ({other:?})"),
        };
        format!(
            "{} :{} {} [{}] | {element} [{}]{outcome}",
            entry.class.id(),
            place.line,
            entry.fact,
            entry.documented,
            entry.metadata
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn page(text: &str) -> String {
    shown(&files(&[("page", text)], ""))
}

/// A page that agrees in all with the metadata, for tests to change one fact of.
const LEND: &str = r#"title: "book: lend"
kind: action
requests:
  - "POST /books/{id}/lend"
parameters:
  - {name: days, type: Int32}
  - {name: readers, type: String, collection: true}
  - {name: asGenre, type: genre, members: [{name: novel}, {name: poetry}]}
response: {status: 200, type: loan}
"#;

fn lend(from: &str, to: &str) -> String {
    assert!(LEND.contains(from), "{from}");
    page(&LEND.replace(from, to))
}

const CREATE: &str = r#"title: Create book
kind: create
requests:
  - "POST /books"
parameters:
  - {name: title, type: String}
  - {name: genre, type: genre}
  - {name: "shelf@odata.bind", type: String}
response: {status: 201, type: book}
"#;

fn create(from: &str, to: &str) -> String {
    assert!(CREATE.contains(from), "{from}");
    page(&CREATE.replace(from, to))
}

const BOOK: &str = r#"title: book resource type
kind: resource
type: book
base: thing
properties:
  - {name: id, type: String}
  - {name: title, type: String}
  - {name: pages, type: Int32}
  - {name: genre, type: genre}
  - {name: authors, type: String, collection: true}
relationships:
  - {name: shelf, type: shelf}
  - {name: copies, type: book, collection: true}
enums:
  - name: genre
    members:
      - {name: novel, value: 0}
      - {name: poetry}
"#;

fn book(from: &str, to: &str) -> String {
    assert!(BOOK.contains(from), "{from}");
    page(&BOOK.replace(from, to))
}

#[test]
fn pages_that_agree_are_not_in_it() {
    let pages = [("lend", LEND), ("create", CREATE), ("book", BOOK)];
    let files = files(&pages, "");
    assert_eq!(shown(&files), "");
    let compared = ledger_of(&files).compared;
    assert_eq!((compared.pages, compared.requests, compared.resolved), (3, 2, 2));
    assert_eq!((compared.operation_pages, compared.agreeing), (1, 1));
}

#[test]
fn operation_documented_only() {
    insta::assert_snapshot!(lend("/lend", "/sell"), @"operation-documented-only :4 `POST /books/{id}/sell` [POST /books/{id}/sell] | library.sell(library.book) [] (LeftOut)");
}

#[test]
fn operation_bound_elsewhere() {
    insta::assert_snapshot!(lend("/books/{id}/lend", "/shelves/{id}/lend"), @"operation-bound-elsewhere :4 `POST /shelves/{id}/lend` [POST /shelves/{id}/lend] | library.lend(library.shelf) [bound to library.book] (LeftOut)");
}

#[test]
fn operation_undeclarable() {
    insta::assert_snapshot!(lend("/lend\"\nparameters:", "/sell\"\nparameters:\n  - {name: to, type: gnre}"), @r"
    operation-documented-only :4 `POST /books/{id}/sell` [POST /books/{id}/sell] | library.sell(library.book) []
    operation-undeclarable :6 `to` [gnre] | library.sell(library.book) [nearest is genre]
    ");
}

#[test]
fn request_unresolved() {
    insta::assert_snapshot!(lend("/books/", "/boooks/"), @"request-unresolved :4 `POST /boooks/{id}/lend` [POST /boooks/{id}/lend] |  [there is no `boooks` at the service root (did you mean `books`?)]");
}

#[test]
fn request_no_operation() {
    insta::assert_snapshot!(lend("/lend", "/shelf"), @"request-no-operation :4 `POST /books/{id}/shelf` [POST /books/{id}/shelf] |  [a navigation property]");
}

#[test]
fn request_method() {
    insta::assert_snapshot!(lend("POST", "PATCH"), @"request-method :4 `PATCH /books/{id}/lend` [PATCH] | library.lend(library.book) [an action, called by POST]");
}

#[test]
fn request_case() {
    insta::assert_snapshot!(lend("/books/{id}/lend", "/Books/{id}/Lend"), @r"
    request-case :4 `POST /Books/{id}/Lend` [Books] | library.service/books [books]
    request-case :4 `POST /Books/{id}/Lend` [Lend] | library.lend(library.book) [lend]
    ");
}

#[test]
fn request_cast() {
    insta::assert_snapshot!(page("title: List maps\nkind: list\nrequests: [\"GET /books/{id}/maps\"]\nresponse: {status: 200, type: thing, collection: true}\n"), @"request-cast :3 `GET /books/{id}/maps` [no cast] | library.atlas [needs a cast to library.atlas]");
}

#[test]
fn request_arguments() {
    insta::assert_snapshot!(page("title: recent\nkind: function\nrequests: [\"GET /books/recent\"]\nurlParameters: [{name: since, type: Date}]\nresponse: {type: book, collection: true}\n"), @"request-arguments :3 `GET /books/recent` [no arguments] | library.recent(Collection(library.book)) [requires arguments]");
}

#[test]
fn parameter_documented_only() {
    insta::assert_snapshot!(lend("parameters:", "parameters:\n  - {name: fee, type: Decimal}\n  - {name: odd, type: nothing}"), @r"
    parameter-documented-only :6 `fee` [Decimal] | library.lend(library.book)/fee [] (LeftOut)
    parameter-documented-only :7 `odd` [nothing] | library.lend(library.book)/odd []
    ");
}

#[test]
fn parameter_metadata_only() {
    insta::assert_snapshot!(lend("  - {name: days, type: Int32}\n", ""), @"parameter-metadata-only :1 the page [] | library.lend(library.book)/days [Edm.Int32]");
}

#[test]
fn parameter_case() {
    insta::assert_snapshot!(lend("name: days", "name: Days"), @"parameter-case :6 `Days` [Days] | library.lend(library.book)/days [days]");
}

#[test]
fn parameter_type() {
    insta::assert_snapshot!(lend("type: Int32", "type: Duration"), @"parameter-type :6 `days` [Duration] | library.lend(library.book)/days [Edm.Int32]");
}

#[test]
fn parameter_enum() {
    insta::assert_snapshot!(lend("type: genre", "type: String"), @"parameter-enum :8 `asGenre` [String] | library.lend(library.book)/asGenre [library.genre]");
}

#[test]
fn parameter_collection() {
    insta::assert_snapshot!(lend(", collection: true", ""), @"parameter-collection :7 `readers` [String] | library.lend(library.book)/readers [Collection(Edm.String)]");
}

#[test]
fn parameter_alias() {
    insta::assert_snapshot!(lend("type: Int32", "type: number"), @"parameter-alias :6 `days` [number] | library.lend(library.book)/days [Edm.Int32]");
    // Another case of a declared type's name is one, too; another case of a primitive type's is nothing at all.
    insta::assert_snapshot!(lend("type: genre", "type: Genre"), @"parameter-alias :8 `asGenre` [Genre] | library.lend(library.book)/asGenre [library.genre]");
    insta::assert_snapshot!(lend("type: Int32", "type: int32"), @"");
}

#[test]
fn parameter_unknown_type() {
    insta::assert_snapshot!(lend("type: Int32", "type: integr"), @"parameter-unknown-type :6 `days` [integr] | library.lend(library.book)/days [Edm.Int32]");
}

#[test]
fn return_documented_only() {
    insta::assert_snapshot!(page("title: \"shelf: catalogue\"\nkind: action\nrequests: [\"POST /shelves/{id}/catalogue\"]\nresponse: {status: 200, type: loan}\n"), @"return-documented-only :4 the response [loan] | library.catalogue(library.shelf)/$ReturnType [] (LeftOut)");
}

#[test]
fn return_metadata_only() {
    insta::assert_snapshot!(lend("{status: 200, type: loan}", "{status: 204, body: nothing}"), @"return-metadata-only :9 the response [204] | library.lend(library.book)/$ReturnType [library.loan]");
    // A page that doesn't say disagrees with nothing.
    insta::assert_snapshot!(lend("{status: 200, type: loan}", "{status: 200}"), @"");
}

#[test]
fn return_type() {
    insta::assert_snapshot!(lend("type: loan", "type: book"), @"return-type :9 the response [book] | library.lend(library.book)/$ReturnType [library.loan]");
    insta::assert_snapshot!(create("type: book", "type: shelf"), @"return-type :9 the response [shelf] | library.book [library.book]");
    insta::assert_snapshot!(create("type: book", "type: atlas"), @"");
}

#[test]
fn return_collection() {
    insta::assert_snapshot!(lend("type: loan", "type: loan, collection: true"), @"return-collection :9 the response [Collection(loan)] | library.lend(library.book)/$ReturnType [library.loan]");
    insta::assert_snapshot!(page("title: List books\nkind: list\nrequests: [\"GET /books\"]\nresponse: {status: 200, type: book}\n"), @"return-collection :4 the response [book] | library.book [Collection(library.book)]");
}

#[test]
fn return_alias() {
    insta::assert_snapshot!(lend("type: loan", "type: Loan"), @"return-alias :9 the response [Loan] | library.lend(library.book)/$ReturnType [library.loan]");
}

#[test]
fn return_unknown_type() {
    insta::assert_snapshot!(lend("type: loan", "type: lone"), @"return-unknown-type :9 the response [lone] | library.lend(library.book)/$ReturnType [library.loan]");
}

#[test]
fn member_documented_only() {
    insta::assert_snapshot!(lend("{name: poetry}", "{name: poetry}, {name: drama}"), @"member-documented-only :8 `drama` of `asGenre` [drama] | library.genre/drama [] (LeftOut)");
}

#[test]
fn member_metadata_only() {
    insta::assert_snapshot!(lend(", {name: poetry}", ""), @"member-metadata-only :8 `asGenre` [] | library.genre/poetry [poetry]");
}

#[test]
fn member_case() {
    insta::assert_snapshot!(lend("{name: novel}", "{name: Novel}"), @"member-case :8 `Novel` of `asGenre` [Novel] | library.genre/novel [novel]");
}

#[test]
fn member_value() {
    insta::assert_snapshot!(book("value: 0", "value: 4"), @"member-value :17 `novel` of `genre` [4] | library.genre/novel [0]");
}

#[test]
fn type_documented_only() {
    insta::assert_snapshot!(book("type: book\nbase", "type: bok\nbase"), @"type-documented-only :3 the page [bok] |  [nearest is book]");
}

#[test]
fn type_base() {
    insta::assert_snapshot!(book("base: thing", "base: shelf"), @"type-base :4 the base type [shelf] | library.book [library.thing]");
}

#[test]
fn property_documented_only() {
    insta::assert_snapshot!(book("properties:", "properties:\n  - {name: isbn, type: String}"), @"property-documented-only :6 `isbn` [String] | library.book/isbn []");
    insta::assert_snapshot!(create("name: title", "name: isbn"), @"property-documented-only :6 `isbn` [String] | library.book/isbn []");
}

#[test]
fn property_metadata_only() {
    insta::assert_snapshot!(book("  - {name: pages, type: Int32}\n", ""), @"property-metadata-only :3 the page [] | library.book/pages [Edm.Int32]");
}

#[test]
fn property_case() {
    insta::assert_snapshot!(book("name: pages", "name: Pages"), @"property-case :8 `Pages` [Pages] | library.book/pages [pages]");
    insta::assert_snapshot!(create("\"shelf@", "\"Shelf@"), @"property-case :8 `Shelf@odata.bind` [Shelf] | library.book/shelf [shelf]");
}

#[test]
fn property_type() {
    insta::assert_snapshot!(book("name: pages, type: Int32", "name: pages, type: String"), @"property-type :8 `pages` [String] | library.book/pages [Edm.Int32]");
}

#[test]
fn property_enum() {
    insta::assert_snapshot!(create("type: genre", "type: String"), @"property-enum :7 `genre` [String] | library.book/genre [library.genre]");
}

#[test]
fn property_collection() {
    insta::assert_snapshot!(book("name: title, type: String", "name: title, type: String, collection: true"), @"property-collection :7 `title` [Collection(String)] | library.book/title [Edm.String]");
}

#[test]
fn property_alias() {
    insta::assert_snapshot!(book("name: pages, type: Int32", "name: pages, type: int"), @"property-alias :8 `pages` [int] | library.book/pages [Edm.Int32]");
}

#[test]
fn property_unknown_type() {
    insta::assert_snapshot!(book("name: pages, type: Int32", "name: pages, type: leaves"), @"property-unknown-type :8 `pages` [leaves] | library.book/pages [Edm.Int32]");
}

#[test]
fn navigation_documented_only() {
    insta::assert_snapshot!(book("relationships:", "relationships:\n  - {name: room, type: thing}"), @"navigation-documented-only :12 `room` [thing] | library.book/room []");
}

#[test]
fn navigation_metadata_only() {
    insta::assert_snapshot!(book("  - {name: shelf, type: shelf}\n", ""), @"navigation-metadata-only :3 the page [] | library.book/shelf [library.shelf]");
}

#[test]
fn navigation_type() {
    insta::assert_snapshot!(book("type: shelf", "type: loan"), @"navigation-type :12 `shelf` [loan] | library.book/shelf [library.shelf]");
}

#[test]
fn navigation_alias() {
    insta::assert_snapshot!(book("type: shelf", "type: Shelf"), @"navigation-alias :12 `shelf` [Shelf] | library.book/shelf [library.shelf]");
}

#[test]
fn navigation_collection() {
    insta::assert_snapshot!(book("name: copies, type: book, collection: true", "name: copies, type: book"), @"navigation-collection :13 `copies` [book] | library.book/copies [Collection(library.book)]");
}

const PERMISSIONS: &str = r#"
"/books/{id}/lend":
  POST:
    application: {least: [Books.Lend.All], higher: [Books.ReadWrite.All]}
    delegatedWork: {least: [Books.Lend]}
"#;

/// A page with permissions, where the permissions document has its request.
fn lend_with(permissions: &str) -> String {
    let page = format!("{LEND}permissions:\n{permissions}");
    let mut files = files(&[("page", &page)], "");
    files.push(SourceFile::new("permissions/paths/books.yaml", PERMISSIONS));
    shown(&files)
}

#[test]
fn permissions_other() {
    let same = "  application: {least: [Books.Lend.All], higher: [Books.ReadWrite.All]}\n  delegatedWork: {least: [Books.Lend]}\n";
    insta::assert_snapshot!(lend_with(same), @"");
    insta::assert_snapshot!(lend_with(&same.replace("Books.ReadWrite.All", "Books.Manage.All")), @"permissions-other :11 the permissions of `application` [Books.Manage.All] | POST /books/{id}/lend [Books.ReadWrite.All]");
    insta::assert_snapshot!(lend_with(&same.replace("{least: [Books.Lend]}", "{}")), @"permissions-other :12 the permissions of `delegatedWork` [] | POST /books/{id}/lend [Books.Lend]");
    // What a page leaves open is no disagreement, nor what the document doesn't have.
    insta::assert_snapshot!(lend_with("  application: {least: [Books.Lend.All], higher: [Books.ReadWrite.All]}\n"), @"");
    insta::assert_snapshot!(create("response:", "permissions:\n  application: {least: [Any.All]}\nresponse:"), @"");
}

#[test]
fn permissions_least() {
    insta::assert_snapshot!(lend_with("  application: {least: [Books.ReadWrite.All], higher: [Books.Lend.All]}\n"), @"permissions-least :11 the permissions of `application` [Books.ReadWrite.All] | POST /books/{id}/lend [Books.Lend.All]");
}

#[test]
fn permissions_read_for_write() {
    let page = format!("{LEND}permissions:\n  application: {{least: [Books.ReadWrite.All]}}\n");
    let mut files = files(&[("page", &page)], "");
    let document = PERMISSIONS.replace("least: [Books.Lend.All]", "least: [Books.Read.All]");
    files.push(SourceFile::new("permissions/paths/books.yaml", document));
    let found = shown(&files);
    let found = found.lines().find(|line| line.contains("read-for-write"));
    insta::assert_snapshot!(found.unwrap_or_default(), @"permissions-read-for-write :11 the permissions of `application` [Books.ReadWrite.All] | POST /books/{id}/lend [Books.Read.All]");
}

#[test]
fn deprecation_documented_only() {
    insta::assert_snapshot!(lend("requests:", "deprecated: {date: \"2024-08-31\"}\nrequests:"), @"deprecation-documented-only :3 the deprecation [deprecated, 2024-08-31] | library.lend(library.book) []");
}

#[test]
fn deprecation_metadata_only() {
    insta::assert_snapshot!(page("title: \"book: burn\"\nkind: action\nrequests: [\"POST /books/{id}/burn\"]\nresponse: {status: 200, type: String}\n"), @"deprecation-metadata-only :1 the page [] | library.burn(library.book) [deprecated]");
    insta::assert_snapshot!(page("title: shelf resource type\nkind: resource\ntype: shelf\nproperties: [{name: label, type: String}]\n"), @"deprecation-metadata-only :3 the page [] | library.shelf [deprecated, 2023-05-01]");
}

/// Each class has a test of its name, which shows it.
#[test]
fn every_class_has_a_test() {
    let tests = include_str!("ledger.rs");
    for class in Class::ALL {
        let name = format!("fn {}() {{", class.id().replace('-', "_"));
        let body = tests.split(&name).nth(1).unwrap_or_else(|| panic!("no {name}"));
        let body = body.split("\n#[test]").next().unwrap_or(body);
        assert!(body.contains(class.id()), "the test of {} doesn't show it", class.id());
    }
}

#[test]
fn the_ledger_says_what_came_of_what_pages_know() {
    let sell = |date: &str| LEND.replace("/lend", "/sell").replace("kind: action\n", &format!("kind: action\n{date}"));
    let outcome = |page: &str, corrections: &str| {
        let files = files(&[("page", page)], corrections);
        ledger_of(&files).entries.into_iter().map(|entry| entry.outcome).collect::<Vec<_>>()
    };
    assert_eq!(outcome(&sell(""), ""), [Outcome::LeftOut]);
    assert_eq!(outcome(&sell("date: \"2023-12-31\"\n"), ""), [Outcome::LeftOut]);
    assert_eq!(outcome(&sell("date: \"2024-02-01\"\n"), ""), [Outcome::Added("page".to_owned())]);
    let trust =
        "- name: selling\n  kind: trust-page\n  target: library.sell(library.book)\n  page: page\n  reason: it works\n";
    assert_eq!(outcome(&sell(""), trust), [Outcome::Corrected("selling".to_owned())]);
}

#[test]
fn corrections_of_what_only_pages_know_wait_for_the_pages() {
    let deprecate =
        "- name: old\n  kind: deprecate\n  target: library.sell\n  replacement: library.lend\n  reason: r\n";
    let trust =
        "- name: selling\n  kind: trust-page\n  target: library.sell(library.book)\n  page: page\n  reason: r\n";
    let page = LEND.replace("/lend", "/sell");
    let assembled = assemble(&files(&[("page", &page)], &[deprecate, trust].concat()), None).expect("sound");
    let stale: Vec<_> = assembled.stale.iter().map(|stale| stale.message.as_str()).collect();
    let expected = "the correction `old` no longer applies: there is no `library.sell`";
    assert_eq!(stale, [expected], "corrections apply in order");
    let swapped = [trust, deprecate].concat();
    let assembled = assemble(&files(&[("page", &page)], &swapped), None).expect("sound");
    assert_eq!(assembled.stale, []);
    assert_eq!(assembled.added.len(), 1);

    let gone = assemble(&files(&[("page", LEND)], &swapped), None).expect("sound");
    let stale: Vec<_> = gone.stale.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(stale.join("\n\n"), @r"
    error[correct::stale]: the correction `selling` no longer applies: the page `page` has nothing to add that is called `library.sell(library.book)`
     --> corrections.yaml:1:9
      |
    1 | - name: selling
      |         ^^^^^^^
      = help: remove it from corrections.yaml, or adapt it to the new metadata

    error[correct::stale]: the correction `old` no longer applies: there is no `library.sell`
     --> corrections.yaml:6:9
      |
    6 | - name: old
      |         ^^^
      = help: remove it from corrections.yaml, or adapt it to the new metadata
    ");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_order_of_pages_does_not_matter(order in Just((0..6usize).collect::<Vec<_>>()).prop_shuffle()) {
        let sell = |what: &str, date: &str| {
            LEND.replace("/lend", "/sell").replace("days", what).replace("kind: action\n", &format!("kind: action\ndate: \"{date}\"\n"))
        };
        let pages = [
            ("a", sell("weeks", "2024-03-01")),
            ("b", sell("months", "2024-04-01")),
            ("c", sell("years", "2024-04-01")),
            ("d", LEND.replace("days", "fee").replace("kind: action\n", "kind: action\ndate: \"2025-01-01\"\n")),
            ("e", LEND.replace("name: days, type: Int32", "name: fee, type: Decimal")),
            ("f", BOOK.replace("Int32", "number")),
        ];
        let in_order = |order: &[usize]| {
            let pages: Vec<(&str, &str)> = order.iter().map(|at| (pages[*at].0, pages[*at].1.as_str())).collect();
            let assembled = assemble(&files(&pages, ""), Some("2024-01-01")).expect("sound");
            (assembled.ledger, assembled.added, assembled.model)
        };
        let first = in_order(&[0, 1, 2, 3, 4, 5]);
        prop_assert!(first.0.entries.len() > 5);
        prop_assert_eq!(in_order(&order), first);
    }
}
