// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`TermColumn`](models::TermColumn), and the methods below.
///
/// For example `graph.sites().id(id).columns().id(id).term()`.
#[derive(Clone, Debug)]
pub struct TermColumnResource(mg::One<models::TermColumn>);

mg::builder! { TermColumnResource: mg::One<models::TermColumn> }

impl TermColumnResource {
    /// `…/parentTerm`: [`Term`](models::term_store::Term).
    #[inline]
    pub fn parent_term(&self) -> requests::term_store::term::TermResource {
        mg::navigate(self, "parentTerm")
    }

    /// `…/termSet`: [`Set`](models::term_store::Set).
    #[inline]
    pub fn term_set(&self) -> requests::term_store::set::SetResource {
        mg::navigate(self, "termSet")
    }
}
