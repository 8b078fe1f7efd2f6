//! Which requests reference pages document, by the place where each request ends.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use crate::ir::{DocumentedOperation, EntityModel};
use crate::merge::{self, DocumentedRequest};
use crate::resolve::Resolver;

use super::place::{self, Place};

/// Place, HTTP method, and what follows the place in the path.
type Request = (Place, &'static str, String);

/// The documented requests. They are resolved when the first question is asked, since few commands ask one.
#[derive(Debug, Default)]
pub(super) struct DocumentedPlaces<'a> {
    pages: Option<(&'a EntityModel, &'a [DocumentedOperation])>,
    requests: OnceCell<BTreeSet<Request>>,
}

impl<'a> DocumentedPlaces<'a> {
    /// The requests of pages, not yet resolved.
    pub fn unresolved(model: &'a EntityModel, pages: &'a [DocumentedOperation]) -> Self {
        Self { pages: Some((model, pages)), requests: OnceCell::new() }
    }

    /// Requests that are resolved already.
    pub fn resolved(requests: &[DocumentedRequest<'_, '_>]) -> Self {
        Self { pages: None, requests: OnceCell::from(by_place(requests)) }
    }

    /// Whether a page documents a request with that method for `rest` below a place.
    pub fn contains(&self, place: &Place, method: &'static str, rest: &str) -> bool {
        let requests = self.requests.get_or_init(|| match self.pages {
            Some((model, pages)) => by_place(&merge::documented_requests(&Resolver::new(model), pages)),
            None => BTreeSet::new(),
        });
        requests.contains(&(place.clone(), method, rest.to_owned()))
    }
}

fn by_place(requests: &[DocumentedRequest<'_, '_>]) -> BTreeSet<Request> {
    let located = requests.iter().filter_map(|request| {
        let located = place::locate(&request.resolved)?;
        Some((located.place, request.resolved.method.as_str(), located.rest))
    });
    located.collect()
}
