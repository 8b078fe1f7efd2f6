// @generated
use crate::{mg, models};

/// One `microsoft.graph.partner.security.securityScoreHistory`, by its URL.
///
/// For example `/security/partner/securityScore/history/{securityScoreHistory-id}`.
pub type SecurityScoreHistoryResource = mg::One<
    models::partner::security::SecurityScoreHistory,
>;

/// A collection of `microsoft.graph.partner.security.securityScoreHistory`, by its URL.
///
/// For example `/security/partner/securityScore/history`.
pub type SecurityScoreHistoryCollection = mg::Many<
    models::partner::security::SecurityScoreHistory,
    SecurityScoreHistoryResource,
>;
