// @generated
use crate::{mg, models, requests};

/// Requests on one [`Journal`](models::Journal): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.financials().companies().id(id).journals().id(id)`.
#[derive(Clone, Debug)]
pub struct JournalResource(mg::One<models::Journal>);

mg::builder! { JournalResource: mg::One<models::Journal> }

impl JournalResource {
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

    /// `…/journalLines`: many [`JournalLine`](models::JournalLine).
    #[inline]
    pub fn journal_lines(&self) -> requests::journal_line::JournalLineCollection {
        mg::navigate(self, "journalLines")
    }

    /// `POST …/post`.
    ///
    /// Returns no body.
    #[inline]
    pub fn post(&self) -> mg::Request<()> {
        self.raw().action("post")
    }
}

/// Requests on a collection of [`Journal`](models::Journal): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.financials().companies().id(id).journals()`.
pub type JournalCollection = mg::Many<models::Journal, JournalResource>;
