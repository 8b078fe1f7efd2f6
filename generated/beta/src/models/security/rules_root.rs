// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.rulesRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`RulesRootResource`](crate::requests::security::rules_root::RulesRootResource), for
/// example `graph.security().rules()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-rulesroot?view=graph-rest-beta
pub struct RulesRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RulesRoot: "microsoft.graph.security.rulesRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { RulesRoot: crate::models::Entity }

impl RulesRoot {
    /// `detectionRules`: many [`DetectionRule`](super::DetectionRule).
    pub const DETECTION_RULES: mg::Nav<RulesRoot, Vec<super::DetectionRule>> = mg::Nav::new(
        "detectionRules",
    );
}
