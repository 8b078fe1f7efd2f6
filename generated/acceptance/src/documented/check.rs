//! All checks of all examples, and what is to be said of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use msgraph_beta::Graph;
use msgraph_beta::msgraph_core::{
    Json, Record,
    codec::{decode_into, equivalent},
};

use super::{Body, Call, Case, DocumentedAnswer, Known, Make, Sent, url};

/// A check that can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Check {
    /// There is a call.
    Call,
    /// It sends method, URL and body as documented.
    Request,
    /// The body decodes into its type, and encodes to the same.
    RequestBody,
    /// The call decodes the answer.
    Answer,
    /// The answer decodes into the type that it is declared to be, and encodes to the same.
    AnswerBody,
}

impl Check {
    fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Request => "request",
            Self::RequestBody => "request body",
            Self::Answer => "answer",
            Self::AnswerBody => "answer body",
        }
    }
}

/// What came of the checks.
#[derive(Default)]
struct Results {
    passed: BTreeMap<Check, usize>,
    failed: Vec<(Check, Case, String)>,
}

impl Results {
    fn note(&mut self, check: Check, case: &Case, result: Result<(), String>) {
        match result {
            Ok(()) => *self.passed.entry(check).or_default() += 1,
            Err(why) => self.failed.push((check, *case, why)),
        }
    }
}

/// Checks all examples, and says how many pass.
///
/// # Panics
/// If one fails that is not known to, or one passes that is.
pub fn check(cases: &[&Case], known: &[Known]) {
    let graph = Graph::offline();
    let mut results = Results::default();
    for case in cases {
        examine(&graph, case, &mut results);
    }
    let keys: BTreeSet<_> = known.iter().map(|known| (known.page, known.example, known.check)).collect();
    let mut fresh = String::new();
    let mut failed = BTreeSet::new();
    for (check, case, why) in &results.failed {
        let key = (case.page, case.example, check.name());
        failed.insert(key);
        if !keys.contains(&key) {
            // Writing to a string cannot fail.
            let _ = writeln!(
                fresh,
                "{}: example {}, {}: {} {}: {why}",
                case.place,
                case.example,
                check.name(),
                case.method,
                case.url
            );
        }
    }
    println!("{} examples", cases.len());
    for check in [Check::Call, Check::Request, Check::RequestBody, Check::Answer, Check::AnswerBody] {
        let passed = results.passed.get(&check).copied().unwrap_or_default();
        let failed = results.failed.iter().filter(|(failed, ..)| *failed == check).count();
        println!("  {:14} {passed} pass, {failed} fail", check.name());
    }
    println!("  {} failures are known", keys.len());
    let mended: Vec<_> = keys.difference(&failed).collect();
    assert!(fresh.is_empty(), "examples fail that are not known to:\n{fresh}");
    assert!(mended.is_empty(), "these pass now and have to go from the list of known failures: {mended:?}");
}

fn examine(graph: &Graph, case: &Case, results: &mut Results) {
    match case.call {
        Err(reason) => results.note(Check::Call, case, Err(reason.to_owned())),
        Ok(call) => called(graph, case, call, results),
    }
    if let (Body::Json(body), Some(of)) = (case.body, case.takes) {
        results.note(Check::RequestBody, case, round_trip(body, of));
    }
    if let Some(DocumentedAnswer { body, of: Some(of), .. }) = case.answer {
        results.note(Check::AnswerBody, case, answer_round_trip(body, of));
    }
}

fn called(graph: &Graph, case: &Case, call: Call, results: &mut Results) {
    let sent = match call(graph) {
        Ok(sent) => sent,
        Err(error) => return results.note(Check::Call, case, Err(error.to_string())),
    };
    results.note(Check::Call, case, Ok(()));
    results.note(Check::Request, case, as_documented(case, &sent));
    if let Some(answer) = case.answer.filter(|answer| answer.status < 300) {
        results.note(Check::Answer, case, sent.decode(answer.status, answer.body));
    }
}

fn as_documented(case: &Case, sent: &Sent) -> Result<(), String> {
    if let Some(fault) = &sent.fault {
        return Err(format!("it would not be sent: {fault}"));
    }
    if !sent.method.eq_ignore_ascii_case(case.method) || !url::same(case.url, &sent.url) {
        return Err(format!("sends {} {}", sent.method, sent.url));
    }
    let same = match (case.body, &sent.body) {
        (Body::None, _) => true,
        (Body::Json(body), Some(sent)) => equivalent(body, sent).unwrap_or(false),
        (Body::Text(body), Some(sent)) => body == sent,
        (_, None) => false,
    };
    if same { Ok(()) } else { Err(format!("sends the body {}", sent.body.as_deref().unwrap_or("(none)"))) }
}

/// Decodes an object and encodes it again.
fn round_trip(text: &str, of: Make) -> Result<(), String> {
    let mut value = of();
    decode_into(text.as_bytes(), &mut *value).map_err(|error| error.to_string())?;
    let written = <dyn Record>::to_json(&*value);
    match equivalent(text, &written) {
        Ok(true) => Ok(()),
        Ok(false) => Err(format!("comes back as {written}")),
        Err(error) => Err(error.to_string()),
    }
}

/// The same for an answer, which may hold the value, or many of them, in `value`.
fn answer_round_trip(text: &str, of: Make) -> Result<(), String> {
    let json: serde_json::Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let inner = json.get("value").filter(|_| of().type_info().property("value").is_none());
    match inner {
        Some(serde_json::Value::Array(items)) => {
            items.iter().filter(|item| item.is_object()).try_for_each(|item| round_trip(&item.to_string(), of))
        }
        Some(inner @ serde_json::Value::Object(_)) => round_trip(&inner.to_string(), of),
        _ if json.is_object() => round_trip(text, of),
        // A page that says of a number that it is an object is wrong, but nothing is lost.
        _ => Json::parse(text).map(drop).map_err(|error| error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sent;
    use super::*;

    fn case(url: &'static str, body: Body, answer: &'static str) -> Case {
        let (example, place, takes) = (1, "page.md:1", None);
        let answer = DocumentedAnswer { status: 200, body: answer, of: None };
        let call: Call = |graph| Ok(sent(graph.me().update(msgraph_beta::models::User::default())));
        Case { page: "page", example, place, method: "PATCH", url, body, call: Ok(call), takes, answer: Some(answer) }
    }

    fn failures(case: &Case) -> Vec<Check> {
        let mut results = Results::default();
        examine(&Graph::offline(), case, &mut results);
        results.failed.into_iter().map(|(check, ..)| check).collect()
    }

    #[test]
    fn every_difference_is_found() {
        assert_eq!(failures(&case("/me", Body::Json(" { } "), r#"{"id":"1"}"#)), []);
        assert_eq!(failures(&case("/you", Body::None, "{}")), [Check::Request]);
        assert_eq!(failures(&case("/me", Body::Json(r#"{"id":null}"#), "{}")), [Check::Request]);
        assert_eq!(failures(&case("/me", Body::Text("{"), "{}")), [Check::Request]);
        assert_eq!(failures(&case("/me", Body::None, "[]")), [Check::Answer]);
        let call = Err("there is none");
        assert_eq!(failures(&Case { call, ..case("/me", Body::None, "{}") }), [Check::Call]);
    }

    #[test]
    fn the_list_of_known_failures_only_shrinks() {
        let (good, bad) = (case("/me", Body::None, "{}"), case("/you", Body::None, "{}"));
        let known = [Known { page: "page", example: 1, check: "request", reason: "an error of the page" }];
        check(&[&good], &[]);
        check(&[&bad], &known);
        assert!(std::panic::catch_unwind(|| check(&[&bad], &[])).is_err(), "a failure that is not known");
        assert!(std::panic::catch_unwind(|| check(&[&good], &known)).is_err(), "a known failure that passes");
    }
}
