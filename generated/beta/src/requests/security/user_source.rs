// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.userSource`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/userSources/{userSource-id}`.
pub type UserSourceResource = mg::One<models::security::UserSource>;

/// A collection of `microsoft.graph.security.userSource`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/userSources`.
pub type UserSourceCollection = mg::Many<
    models::security::UserSource,
    UserSourceResource,
>;
