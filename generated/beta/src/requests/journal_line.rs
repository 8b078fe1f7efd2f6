// @generated
use crate::{mg, models, requests};

/// Requests on one [`JournalLine`](models::JournalLine): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.financials().companies().id(id).journal_lines().id(id)`.
#[derive(Clone, Debug)]
pub struct JournalLineResource(mg::One<models::JournalLine>);

mg::builder! { JournalLineResource: mg::One<models::JournalLine> }

impl JournalLineResource {
    /// `…/account`: [`Account`](models::Account).
    ///
    /// Not available here: `update` and `delete`.
    #[inline]
    pub fn account(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::account::AccountResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "account")
    }
}

/// Requests on a collection of [`JournalLine`](models::JournalLine): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.financials().companies().id(id).journal_lines()`.
pub type JournalLineCollection = mg::Many<models::JournalLine, JournalLineResource>;
