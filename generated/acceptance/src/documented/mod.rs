//! The examples of reference pages as tests: what a call sends against what the page shows.
//!
//! The cases are written by `cargo xtask examples`, into a crate of their own, from pages that cannot be copied into this
//! project.

mod check;
mod request;
mod url;

use msgraph_beta::Graph;
use msgraph_beta::msgraph_core::Record;

pub use check::check;
pub use request::{Failed, Sent, sent};

/// An example of a page.
#[derive(Clone, Copy)]
pub struct Case {
    /// The page.
    pub page: &'static str,
    /// The number of the example on it, from 1.
    pub example: u32,
    /// Where it stands: file and line.
    pub place: &'static str,
    /// The documented method.
    pub method: &'static str,
    /// The documented URL.
    pub url: &'static str,
    /// The documented body.
    pub body: Body,
    /// The call that `which` gives, or why there is none.
    pub call: Result<Call, &'static str>,
    /// The struct that the call writes the body as.
    pub takes: Option<Make>,
    /// The documented answer, if it has a body that is JSON.
    pub answer: Option<DocumentedAnswer>,
}

/// Makes a request.
pub type Call = fn(&Graph) -> Result<Sent, Failed>;

/// Makes an empty value of a type.
pub type Make = fn() -> Box<dyn Record>;

/// A documented body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// None, or one that the page does not show.
    None,
    /// JSON, repaired where the page made mistakes.
    Json(&'static str),
    /// Anything else.
    Text(&'static str),
}

/// A documented answer.
#[derive(Clone, Copy)]
pub struct DocumentedAnswer {
    /// The status.
    pub status: u16,
    /// The JSON.
    pub body: &'static str,
    /// The type that it is declared to be, or to consist of.
    pub of: Option<Make>,
}

/// A failure that is known and explained.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The page.
    pub page: &'static str,
    /// The number of the example.
    pub example: u32,
    /// What fails: the name of the check.
    pub check: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// An empty value of a type.
pub fn empty<T: Record + Default>() -> Box<dyn Record> {
    Box::<T>::default()
}
