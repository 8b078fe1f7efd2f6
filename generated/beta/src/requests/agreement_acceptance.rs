// @generated
use crate::{mg, models};

/// One `microsoft.graph.agreementAcceptance`, by its URL.
///
/// For example `/agreementAcceptances/{agreementAcceptance-id}`.
pub type AgreementAcceptanceResource = mg::One<models::AgreementAcceptance>;

/// A collection of `microsoft.graph.agreementAcceptance`, by its URL.
///
/// For example `/agreementAcceptances`.
pub type AgreementAcceptanceCollection = mg::Many<
    models::AgreementAcceptance,
    AgreementAcceptanceResource,
>;
