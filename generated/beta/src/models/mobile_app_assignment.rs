// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappassignment?view=graph-rest-beta>
    MobileAppAssignment "microsoft.graph.mobileAppAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `intent`: installIntent, not null
    intent "intent" "r": mg::Open<super::InstallIntent>,
    /// `settings`: mobileAppAssignmentSettings
    settings "settings": mg::Boxed<super::MobileAppAssignmentSettings>,
    /// `source`: deviceAndAppManagementAssignmentSource, not null, computed, read-only
    source "source" "rcp": mg::Open<super::DeviceAndAppManagementAssignmentSource>,
    /// `sourceId`: String, computed, read-only
    source_id "sourceId" "cp": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { MobileAppAssignment: super::Entity }
