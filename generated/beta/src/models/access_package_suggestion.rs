// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageSuggestion`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackagesuggestion?view=graph-rest-beta>
    AccessPackageSuggestion "microsoft.graph.accessPackageSuggestion" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reasons`: Collection(accessPackageSuggestionReason), items not null
    reasons "reasons" "r": Vec<super::AccessPackageSuggestionReason>,
}

mg::derived_from! { AccessPackageSuggestion: super::Entity }

impl AccessPackageSuggestion {
    /// `accessPackage`: `availableAccessPackage`
    pub const ACCESS_PACKAGE: mg::Nav<
        AccessPackageSuggestion,
        super::AvailableAccessPackage,
    > = mg::Nav::new("accessPackage");
}
