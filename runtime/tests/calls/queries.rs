//! Typed queries: each kind of literal, and what is escaped.

use msgraph_core::{
    Boxed, Date, DateTimeOffset, Decimal, Duration, Field, Flags, Guid, Nav, Open, Page, Path, Request, TimeOfDay,
    enumeration, model, prop, props,
    query::{Condition, item},
};
use proptest::prelude::*;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    Red,
    Blue,
}
enumeration! { Colour: "example.colour", flags; Red: "red" = 1, Blue: "blue" = 2, }

model! {
    pub struct Place: "example.place", complex;
    city: String = "city",
    codes: Vec<i32> = "codes",
}

model! {
    pub struct Thing: "example.thing", entity;
    at: DateTimeOffset = "at",
    big: i64 = "big",
    colour: Open<Colour> = "colour",
    colours: Flags<Colour> = "colours",
    day: Date = "day",
    exact: Decimal = "exact",
    home: Boxed<Place> = "home",
    key: Guid = "key",
    name: String = "displayName",
    on: bool = "on",
    places: Vec<Place> = "places",
    ratio: f64 = "ratio",
    small: i16 = "small",
    span: Duration = "span",
    tags: Vec<Open<Colour>> = "tags",
    time: TimeOfDay = "time",
    r#type: String = "type",
}

impl Thing {
    pub const PARENT: Nav<Thing, Thing> = Nav::new("parent");
    pub const PARTS: Nav<Thing, Vec<Thing>> = Nav::new("parts");
}

fn things() -> Request<Page<Thing>> {
    Path::offline("https://graph.microsoft.com/beta").navigate("things").list()
}

fn text<M>(condition: Condition<M>) -> String {
    condition.to_string()
}

#[test]
fn literals() {
    let guid: Guid = "B2A3C1DE-1111-4222-8333-444455556666".parse().unwrap();
    assert_eq!(text(prop!(Thing: key).eq(guid)), "key eq b2a3c1de-1111-4222-8333-444455556666");
    let at: DateTimeOffset = "2026-01-02T03:04:05.678Z".parse().unwrap();
    assert_eq!(text(prop!(Thing: at).ge(at)), "at ge 2026-01-02T03:04:05.678Z");
    let day: Date = "2026-01-02".parse().unwrap();
    assert_eq!(text(prop!(Thing: day).lt(day)), "day lt 2026-01-02");
    let time: TimeOfDay = "03:04:05".parse().unwrap();
    assert_eq!(text(prop!(Thing: time).le(time)), "time le 03:04:05");
    let span: Duration = "PT5M".parse().unwrap();
    assert_eq!(text(prop!(Thing: span).gt(span)), "span gt duration'PT5M'");
    let exact: Decimal = "10.50".parse().unwrap();
    assert_eq!(text(prop!(Thing: exact).eq(exact)), "exact eq 10.50");
    assert_eq!(text(prop!(Thing: big).eq(9_007_199_254_740_993)), "big eq 9007199254740993");
    assert_eq!(text(prop!(Thing: small).ne(-5)), "small ne -5");
    assert_eq!(text(prop!(Thing: ratio).eq(0.5)), "ratio eq 0.5");
    assert_eq!(text(prop!(Thing: ratio).eq(f64::NEG_INFINITY)), "ratio eq -INF");
    assert_eq!(text(prop!(Thing: on).eq(true)), "on eq true");
    assert_eq!(text(prop!(Thing: colour).eq(Colour::Red)), "colour eq 'red'");
    assert_eq!(text(prop!(Thing: colour).eq("unheardOf")), "colour eq 'unheardOf'");
    assert_eq!(text(prop!(Thing: colours).has(Colour::Red | Colour::Blue)), "colours has 'red,blue'");
    assert_eq!(text(prop!(Thing: name).eq("O'Neil's")), "displayName eq 'O''Neil''s'");
    assert_eq!(text(prop!(Thing: name).eq(Field::Null)), "displayName eq null");
    assert_eq!(text(prop!(Thing: name).eq(None)), "displayName eq null");
    assert_eq!(text(prop!(Thing: home).is_not_null()), "home ne null");
    assert_eq!(text(prop!(Thing: r#type).eq("x")), "type eq 'x'");
}

#[test]
fn conditions() {
    let name = || prop!(Thing: name);
    assert_eq!(text(name().is_in(["a'", "b"])), "displayName in ('a''','b')");
    assert_eq!(text(name().is_in(Vec::<String>::new())), "false");
    assert_eq!(text(!name().is_in(["a"])), "not (displayName in ('a'))");
    assert_eq!(text(name().contains("a,b)")), "contains(displayName,'a,b)')");
    assert_eq!(text(prop!(Thing: home.city).starts_with("B")), "startswith(home/city,'B')");
    let (a, b, c) = (name().eq("a"), name().eq("b"), name().eq("c"));
    assert_eq!(
        text((a.clone() | b.clone()) & c.clone()),
        "(displayName eq 'a' or displayName eq 'b') and displayName eq 'c'"
    );
    assert_eq!(
        text(a.clone() & b.clone() & c.clone()),
        "displayName eq 'a' and displayName eq 'b' and displayName eq 'c'"
    );
    assert_eq!(text(!(a | (b & c))), "not (displayName eq 'a' or (displayName eq 'b' and displayName eq 'c'))");
}

#[test]
fn lambdas() {
    let in_bonn = prop!(Place: city).eq("Bonn") & prop!(Place: codes).any(item().gt(5));
    assert_eq!(text(prop!(Thing: places).any(in_bonn)), "places/any(x:x/city eq 'Bonn' and x/codes/any(x1:x1 gt 5))");
    assert_eq!(text(prop!(Thing: tags).all(item().ne(Colour::Red))), "tags/all(x:x ne 'red')");
    assert_eq!(text(prop!(Thing: tags).is_not_empty()), "tags/any()");
    assert_eq!(text(!prop!(Thing: tags).is_not_empty()), "not tags/any()");
    assert_eq!(text(Thing::PARTS.all(prop!(Thing: on).eq(true))), "parts/all(x:x/on eq true)");
    assert_eq!(text(Thing::PARENT.then(prop!(Thing: home.city)).eq("Bonn")), "parent/home/city eq 'Bonn'");
}

#[test]
fn all_in_one_url() {
    let request = things()
        .filter(prop!(Thing: name).eq("R&D #1+'é"))
        .select(props!(Thing: key, r#type))
        .select(prop!(Thing: home.city))
        .order_by([prop!(Thing: at).desc(), prop!(Thing: name).asc()])
        .expand(Thing::PARTS.select(props!(Thing: key)).filter(prop!(Thing: name).eq("a;b")).top(3))
        .expand(Thing::PARENT)
        .search(prop!(Thing: name).search("wa"))
        .skip(4)
        .advanced();
    assert_eq!(
        request.url(),
        "https://graph.microsoft.com/beta/things?$filter=displayName%20eq%20%27R%26D%20%231%2B%27%27%C3%A9%27\
         &$select=key,type,home/city&$orderby=at%20desc,displayName\
         &$expand=parts($select=key;$filter=displayName%20eq%20%27a;b%27;$top=3),parent\
         &$search=%22displayName:wa%22&$skip=4&$count=true"
    );
    assert_eq!(request.headers()["consistencylevel"], "eventual");
    let count: Request<i64> = Path::offline("https://graph.microsoft.com/beta").navigate("things").count();
    assert!(count.filter(prop!(Thing: on).eq(true)).url().ends_with("/things/$count?$filter=on%20eq%20true"));
    assert!(
        things().filter("on eq true").filter(format!("{} lt 5", prop!(Thing: big))).url().ends_with("=big%20lt%205")
    );
}

proptest! {
    /// Whatever a string holds, it stays one literal of one option.
    #[test]
    fn strings_stay_within_their_quotes(text in any::<String>()) {
        let url = things().filter(prop!(Thing: name).eq(text.as_str())).top(1).url();
        let uri: msgraph_core::http::Uri = url.parse().unwrap();
        let (filter, top) = uri.query().unwrap().split_once('&').unwrap();
        prop_assert_eq!(top, "$top=1");
        let decoded = percent_encoding::percent_decode_str(filter).decode_utf8().unwrap();
        let literal = decoded.strip_prefix("$filter=displayName eq '").unwrap().strip_suffix('\'').unwrap();
        prop_assert_eq!(literal.replace("''", "'"), text);
        prop_assert!(!literal.replace("''", "").contains('\''));
    }
}
