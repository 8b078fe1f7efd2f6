// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.ediscoveryCaseMember`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/caseMembers/{ediscoveryCaseMember-id}`.
pub type EdiscoveryCaseMemberResource = mg::One<models::security::EdiscoveryCaseMember>;

/// A collection of `microsoft.graph.security.ediscoveryCaseMember`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/caseMembers`.
pub type EdiscoveryCaseMemberCollection = mg::Many<
    models::security::EdiscoveryCaseMember,
    EdiscoveryCaseMemberResource,
>;
