// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageSuggestion`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageSuggestionCollection`], for example
/// `graph.entitlement_management().access_package_suggestions()`.
///
/// Operations: `filter_by_current_user`.
///
/// [`AccessPackageSuggestionCollection`]: crate::requests::access_package_suggestion::AccessPackageSuggestionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackagesuggestion?view=graph-rest-beta
pub struct AccessPackageSuggestion {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reasons`.
    pub reasons: mg::Field<Vec<super::AccessPackageSuggestionReason>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageSuggestion: "microsoft.graph.accessPackageSuggestion", entity, base super::Entity;
    id: "id" key required,
    reasons: "reasons" required,
}

mg::derived_from! { AccessPackageSuggestion: super::Entity }

impl AccessPackageSuggestion {
    /// `accessPackage`: [`AvailableAccessPackage`](super::AvailableAccessPackage).
    pub const ACCESS_PACKAGE: mg::Nav<
        AccessPackageSuggestion,
        super::AvailableAccessPackage,
    > = mg::Nav::new("accessPackage");
}
