// @generated
use crate::{mg, models, requests};

/// Requests on one [`CustomerPaymentJournal`](models::CustomerPaymentJournal): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.financials().companies().id(id).customer_payment_journals().id(id)`.
#[derive(Clone, Debug)]
pub struct CustomerPaymentJournalResource(mg::One<models::CustomerPaymentJournal>);

mg::builder! { CustomerPaymentJournalResource: mg::One<models::CustomerPaymentJournal> }

impl CustomerPaymentJournalResource {
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

    /// `…/customerPayments`: many [`CustomerPayment`](models::CustomerPayment).
    #[inline]
    pub fn customer_payments(
        &self,
    ) -> requests::customer_payment::CustomerPaymentCollection {
        mg::navigate(self, "customerPayments")
    }
}

/// Requests on a collection of [`CustomerPaymentJournal`](models::CustomerPaymentJournal): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).customer_payment_journals()`.
pub type CustomerPaymentJournalCollection = mg::Many<
    models::CustomerPaymentJournal,
    CustomerPaymentJournalResource,
>;
