//! Requests of services that do not use OData: a method and a path template, with parameters in path, query, headers
//! and body.

use http::Method;
use serde_json::Value;

use super::{Path, encode};
use crate::error::RequestError;
use crate::model::{Record, secrets_in};
use crate::request::Request;
use crate::response::FromResponse;

/// The place of a parameter in a templated request.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum In {
    /// In the path, in place of `{name}`.
    Path,
    /// In the query, with one option per item of a list: `a=1&a=2`.
    Query,
    /// In the query, with the items of a list separated by commas: `a=1,2`.
    QueryList,
    /// A header.
    Header,
    /// The body.
    Body,
}

impl Path {
    /// Creates a request without parameters.
    #[doc(hidden)]
    pub fn templated<T: FromResponse>(&self, method: Method, template: &str) -> Request<T> {
        let mut path = self.extended(template.len());
        path.url.push_str(template);
        path.request(method)
    }

    /// Creates a request with parameters. Absent parameters are left out, except in the path: there, the request
    /// fails when it is sent.
    #[doc(hidden)]
    pub fn templated_with<T: FromResponse>(
        &self,
        method: Method,
        template: &str,
        places: &[(&'static str, In)],
        parameters: &dyn Record,
    ) -> Request<T> {
        // A record is written as a JSON object, so this parses it as one.
        let given: Value = serde_json::from_str(&parameters.to_json()).unwrap_or_default();
        let value = |name: &str| given.get(name).filter(|value| !value.is_null());
        let mut path = self.extended(template.len() + 16);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            path.url.push_str(before);
            match value(name).map(text).filter(|text| !text.is_empty()) {
                Some(text) => encode::push_segment(&mut path.url, &text),
                None => path.fail(RequestError::EmptyKey),
            }
            rest = after;
        }
        path.url.push_str(rest);
        let mut draft = path.draft(method, T::ACCEPT);
        let secrets = secrets_in(parameters);
        for (name, place) in places {
            let Some(value) = value(name) else { continue };
            match (place, value) {
                (In::Path, _) => {}
                (In::Query, Value::Array(items)) => {
                    draft.query.extend(items.iter().map(|item| ((*name).into(), text(item))));
                }
                (In::Query | In::QueryList, value) => draft.query.push(((*name).into(), text(value))),
                (In::Header, value) if secrets.contains(&format!("/{name}")) => {
                    draft.sensitive_header(name, &text(value));
                }
                (In::Header, value) => draft.header(name, &text(value)),
                (In::Body, value) => {
                    draft = draft.json(value.to_string());
                    let below = format!("/{name}");
                    draft
                        .secrets
                        .extend(secrets.iter().filter_map(|pointer| pointer.strip_prefix(&below)).map(str::to_owned));
                }
            }
        }
        Request::new(draft)
    }
}

/// Returns a value as it is written in URLs and headers: strings without quotes, lists separated by commas.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate as msgraph_core;

    msgraph_core::model! {
        pub struct Find: "find", parameters;
        id: String = "id",
        tags: Vec<String> = "tags",
        limit: i32 = "limit",
        trace: String = "X-Trace",
        body: crate::Json = "body",
    }

    fn places() -> [(&'static str, In); 5] {
        [("id", In::Path), ("tags", In::Query), ("limit", In::QueryList), ("X-Trace", In::Header), ("body", In::Body)]
    }

    #[test]
    fn parameters_go_where_they_belong() {
        let root = Path::offline("https://example.org/v2");
        let find = Find {
            id: "a/b c".into(),
            tags: vec!["x".to_owned(), "y&z".to_owned()].into(),
            limit: 5.into(),
            trace: "t1".into(),
            ..Default::default()
        };
        let request: Request<()> = root.templated_with(Method::GET, "/pets/{id}/toys", &places(), &find);
        assert_eq!(request.url(), "https://example.org/v2/pets/a%2Fb%20c/toys?tags=x&tags=y%26z&limit=5");
        assert_eq!(request.headers().get("X-Trace").and_then(|value| value.to_str().ok()), Some("t1"));
        assert!(request.body().is_none());
    }

    #[test]
    fn a_path_parameter_has_to_be_given() {
        let root = Path::offline("https://example.org/v2");
        let request: Request<()> = root.templated_with(Method::GET, "/pets/{id}", &places(), &Find::default());
        assert!(request.fault().is_some());
    }
}
