// @generated
use crate::{mg, models};

/// One `microsoft.graph.search.acronym`, by its URL.
///
/// For example `/search/acronyms/{acronym-id}`.
pub type AcronymResource = mg::One<models::search::Acronym>;

/// A collection of `microsoft.graph.search.acronym`, by its URL.
///
/// For example `/search/acronyms`.
pub type AcronymCollection = mg::Many<models::search::Acronym, AcronymResource>;
