// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.journal`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/journals/{journal-id}`.
    JournalResource(mg::One<models::Journal>)
}

impl JournalResource {
    /// `…/account`: `account`
    #[inline]
    pub fn account(&self) -> requests::account::AccountResource {
        mg::to(self, "account")
    }

    /// `…/journalLines`: many `journalLine`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn journal_lines(&self) -> requests::journal_line::JournalLineCollection {
        mg::to(self, "journalLines")
    }

    /// `POST …/post`
    #[inline]
    pub fn post(&self) -> mg::Request<()> {
        mg::Path::action(self, "post")
    }
}

/// A collection of `microsoft.graph.journal`, by its URL.
///
/// For example `/financials/companies/{company-id}/journals`.
pub type JournalCollection = mg::Many<models::Journal, JournalResource>;
