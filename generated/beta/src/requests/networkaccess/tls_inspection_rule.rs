// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.tlsInspectionRule`, by its URL.
pub type TlsInspectionRuleResource = mg::One<models::networkaccess::TlsInspectionRule>;

/// A collection of `microsoft.graph.networkaccess.tlsInspectionRule`, by its URL.
pub type TlsInspectionRuleCollection = mg::Many<
    models::networkaccess::TlsInspectionRule,
    TlsInspectionRuleResource,
>;
