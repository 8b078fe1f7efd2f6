// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.networkaccess.tlsInspectionPolicyLink`, by its URL.
pub type TlsInspectionPolicyLinkResource = mg::One<
    models::networkaccess::TlsInspectionPolicyLink,
    requests::networkaccess::policy_link::PolicyLinkResource,
>;

/// A collection of `microsoft.graph.networkaccess.tlsInspectionPolicyLink`, by its URL.
pub type TlsInspectionPolicyLinkCollection = mg::Many<
    models::networkaccess::TlsInspectionPolicyLink,
    TlsInspectionPolicyLinkResource,
>;
