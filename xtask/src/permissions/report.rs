//! The output of `permissions`.

use std::fmt::Write as _;

use msgraph_codegen::ir::PermissionScheme;
use msgraph_core::permissions::{Grant, Permissions, Scheme};
use serde_json::{Map, Value, json};

/// The results of the command.
pub struct Report<'a> {
    pub in_schemes: Vec<InScheme<'a>>,
    pub requests: &'a [Request<'a>],
    pub sourced: Sourced,
}

/// The permissions that all requests together need in a scheme.
pub struct InScheme<'a> {
    pub scheme: Scheme,
    /// The permissions with what is known of them.
    pub permissions: Vec<(&'a str, Option<PermissionScheme>)>,
    /// The requests that the scheme does not support.
    pub unsupported: Vec<String>,
}

/// A request as given, and what it needs, or why that isn't known.
pub struct Request<'a> {
    pub method: &'a str,
    pub url: &'a str,
    pub needed: Result<Permissions<'a>, String>,
    /// The reference page that says so, where it is not the permissions document.
    pub page: Option<&'a str>,
    /// Why the permissions document may be wrong about the request.
    pub caution: Option<String>,
}

/// The sources of the results.
pub struct Sourced {
    /// The permissions document: file and date.
    pub document: Option<(String, String)>,
    /// Reference pages, each with its date, if it has one.
    pub pages: Vec<(String, Option<String>)>,
}

impl Report<'_> {
    /// For people: a heading a scheme, a permission a line.
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail.
        for found in &self.in_schemes {
            let _ = writeln!(text, "{}:", found.scheme);
            for (name, facts) in &found.permissions {
                let consent = facts.is_some_and(|facts| facts.admin_consent);
                let _ = writeln!(text, "  {name}{}", if consent { " (an administrator consents)" } else { "" });
            }
            if found.permissions.is_empty() {
                text.push_str("  nothing\n");
            }
            for request in &found.unsupported {
                let _ = writeln!(text, "  not supported: {request}");
            }
        }
        if let Some((file, date)) = &self.sourced.document {
            let _ = writeln!(text, "from Graph's permissions document of {date} ({file})");
        }
        for (page, date) in &self.sourced.pages {
            let _ = writeln!(text, "and the page {page}, {}", date.as_deref().unwrap_or("undated"));
        }
        text
    }

    /// For programs.
    pub fn json(&self) -> String {
        let schemes: Map<String, Value> =
            self.in_schemes.iter().map(|found| (found.scheme.as_str().to_owned(), in_scheme(found))).collect();
        let requests: Vec<Value> = self.requests.iter().map(|request| self.request(request)).collect();
        let document = self.sourced.document.as_ref().map(|(file, date)| json!({ "file": file, "date": date }));
        let pages = self.sourced.pages.iter().map(|(page, date)| json!({ "page": page, "date": date }));
        let sources = json!({ "document": document, "pages": pages.collect::<Vec<_>>() });
        let all = json!({ "schemes": schemes, "requests": requests, "sources": sources });
        // A value with text for keys always serialises.
        serde_json::to_string_pretty(&all).unwrap_or_default()
    }

    fn request(&self, request: &Request<'_>) -> Value {
        let mut object = json!({ "method": request.method, "url": request.url, "page": request.page });
        match &request.needed {
            Ok(needed) => {
                let schemes = self.in_schemes.iter().map(|found| {
                    let grants: Vec<Value> = needed.grants(found.scheme).iter().map(grant).collect();
                    (found.scheme.as_str().to_owned(), Value::from(grants))
                });
                object["permissions"] = Value::Object(schemes.collect());
            }
            Err(reason) => object["unresolved"] = Value::from(reason.as_str()),
        }
        if let Some(caution) = &request.caution {
            object["caution"] = Value::from(caution.as_str());
        }
        object
    }
}

fn in_scheme(found: &InScheme<'_>) -> Value {
    let permissions = found.permissions.iter().map(|(name, facts)| {
        json!({
            "name": name,
            "adminConsent": facts.map(|facts| facts.admin_consent),
            "privilegeLevel": facts.and_then(|facts| facts.privilege_level),
        })
    });
    json!({ "permissions": permissions.collect::<Vec<_>>(), "unsupported": found.unsupported })
}

fn grant(grant: &Grant<'_>) -> Value {
    let mut object = json!({ "name": grant.name, "least": grant.least });
    if !grant.also_requires.is_empty() {
        object["alsoRequires"] = Value::from(grant.also_requires.clone());
    }
    object
}
