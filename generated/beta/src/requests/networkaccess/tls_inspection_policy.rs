// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.networkaccess.tlsInspectionPolicy`, by its URL.
///
/// For example `/networkAccess/tlsInspectionPolicies/{tlsInspectionPolicy-id}`.
pub type TlsInspectionPolicyResource = mg::One<
    models::networkaccess::TlsInspectionPolicy,
    requests::networkaccess::policy::PolicyResource,
>;

/// A collection of `microsoft.graph.networkaccess.tlsInspectionPolicy`, by its URL.
///
/// For example `/networkAccess/tlsInspectionPolicies`.
pub type TlsInspectionPolicyCollection = mg::Many<
    models::networkaccess::TlsInspectionPolicy,
    TlsInspectionPolicyResource,
>;
