//! The examples of pages, with the calls for them.

use std::collections::BTreeMap;

use msgraph_codegen::call::{Body, Calls, Request};
use msgraph_codegen::ir::QualifiedName;
use msgraph_codegen::resolve::Reason;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::docs::{
    Example, ExampleBody, ExampleRequest, ExampleResponse, Page, PageFacts, is_page, read_page,
};

/// The examples of all pages.
#[derive(Default)]
pub struct Cases {
    pub cases: Vec<Case>,
    pages: usize,
    /// Pages of operations that the version no longer has.
    gone: usize,
    /// Requests to other services.
    foreign: usize,
    /// Bodies that are JSON, but not even repaired.
    unreadable: usize,
}

/// An example with a request.
pub struct Case {
    pub page: String,
    pub example: usize,
    pub place: String,
    pub method: String,
    pub url: String,
    pub body: CaseBody,
    /// The call in one line, or why there is none.
    pub call: Result<String, String>,
    /// The struct that the call writes the body as.
    pub takes: Option<String>,
    pub answer: Option<Answer>,
}

/// What stands below a request.
pub enum CaseBody {
    None,
    Json(String),
    Text(String),
}

/// An answer that is JSON.
pub struct Answer {
    pub status: u16,
    pub body: String,
    /// The struct that it is, or that its members are.
    pub of: Option<String>,
}

impl Cases {
    /// Adds the examples of the pages among the files, as far as the model still has their operations.
    pub fn collect(&mut self, calls: &Calls<'_>, files: &BTreeMap<String, SourceFile>) {
        for file in files.values().filter(|file| is_page(file)) {
            // What cannot be read is for `import` to say.
            let Ok(page) = read_page(file, files) else { continue };
            let PageFacts::Operation(operation) = &page.facts else { continue };
            self.pages += 1;
            let resolves = |method: &str, path: &str| calls.resolver().resolve(method, path).is_ok();
            if !operation.requests.iter().any(|line| resolves(&line.method, &line.path)) {
                self.gone += 1;
                continue;
            }
            self.add(calls, &page, &operation.page);
        }
    }

    fn add(&mut self, calls: &Calls<'_>, page: &Page, name: &str) {
        for (at, example) in page.examples.iter().enumerate() {
            let Some(request) = &example.request else { continue };
            // What Graph sends to a bot, and what goes to a storage server, is no request to Graph.
            let foreign = calls.resolver().resolve(&request.method, &request.url);
            if foreign.is_err_and(|unresolved| unresolved.reason == Reason::ForeignUrl) {
                self.foreign += 1;
                continue;
            }
            let case = self.case(calls, name, at + 1, request, example);
            self.cases.push(case);
        }
    }

    fn case(
        &mut self,
        calls: &Calls<'_>,
        page: &str,
        number: usize,
        shown: &ExampleRequest,
        example: &Example,
    ) -> Case {
        let body = match &shown.body {
            ExampleBody::Empty => None,
            ExampleBody::Json { json, .. } => {
                self.unreadable += usize::from(json.value().is_none());
                json.value().map(Body::Json)
            }
            ExampleBody::Other(text) => Some(Body::Text(text)),
        };
        let request = Request { method: &shown.method, url: &shown.url, headers: &shown.headers, body };
        let found = calls.call(&request);
        let model = found.as_ref().ok().and_then(|call| call.answer_in_full());
        Case {
            page: page.to_owned(),
            example: number,
            place: format!("{}:{}", shown.location.file, shown.location.line),
            method: shown.method.clone(),
            url: shown.url.clone(),
            body: match body {
                None => CaseBody::None,
                Some(Body::Json(value)) => CaseBody::Json(value.to_string()),
                Some(Body::Text(text)) => CaseBody::Text(text.to_owned()),
            },
            takes: found.as_ref().ok().and_then(|call| call.takes_in_full()),
            call: found.map(|call| call.line()).map_err(|unresolved| unresolved.to_string()),
            answer: example.response.as_ref().and_then(|response| self.answer(calls, response, model)),
        }
    }

    fn answer(&mut self, calls: &Calls<'_>, shown: &ExampleResponse, returned: Option<String>) -> Option<Answer> {
        let ExampleBody::Json { json, .. } = &shown.body else { return None };
        let Some(value) = json.value() else {
            self.unreadable += 1;
            return None;
        };
        let declared = shown.declared_type.as_deref().and_then(|name| {
            let full = if name.contains('.') { name.to_owned() } else { format!("microsoft.graph.{name}") };
            calls.model_in_full(&QualifiedName::parse(&full)?)
        });
        Some(Answer { status: shown.status.unwrap_or(200), body: value.to_string(), of: declared.or(returned) })
    }

    /// What was found.
    pub fn summary(&self) -> String {
        let calls = self.cases.iter().filter(|case| case.call.is_ok()).count();
        format!(
            "{} pages of operations, {} of them gone from this version; {} examples, {calls} with a call, \
             and {} of other services; {} bodies unreadable",
            self.pages,
            self.gone,
            self.cases.len(),
            self.foreign,
            self.unreadable
        )
    }
}
