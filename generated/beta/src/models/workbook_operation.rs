// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookoperation?view=graph-rest-beta>
    WorkbookOperation "microsoft.graph.workbookOperation" "entity" : super::Entity;
    /// `error`: workbookOperationError
    error "error": mg::Boxed<super::WorkbookOperationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: workbookOperationStatus, not null
    status "status" "r": mg::Open<super::WorkbookOperationStatus>,
}

mg::derived_from! { WorkbookOperation: super::Entity }
