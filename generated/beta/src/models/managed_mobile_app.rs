// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedMobileApp`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedmobileapp?view=graph-rest-beta>
    ManagedMobileApp "microsoft.graph.managedMobileApp" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `mobileAppIdentifier`: mobileAppIdentifier
    mobile_app_identifier "mobileAppIdentifier": mg::Boxed<super::MobileAppIdentifier>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ManagedMobileApp: super::Entity }
