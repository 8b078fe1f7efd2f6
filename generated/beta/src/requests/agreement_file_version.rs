// @generated
use crate::{mg, models};

/// One `microsoft.graph.agreementFileVersion`, by its URL.
///
/// For example `/agreements/{agreement-id}/files/{agreementFileLocalization-id}/versions/{agreementFileVersion-id}`.
pub type AgreementFileVersionResource = mg::One<models::AgreementFileVersion>;

/// A collection of `microsoft.graph.agreementFileVersion`, by its URL.
///
/// For example `/agreements/{agreement-id}/files/{agreementFileLocalization-id}/versions`.
pub type AgreementFileVersionCollection = mg::Many<
    models::AgreementFileVersion,
    AgreementFileVersionResource,
>;
