// @generated
use crate::mg;

/// Complex type `microsoft.graph.itemReference`.
pub struct ItemReference {
    /// `driveId`.
    pub drive_id: mg::Field<String>,
    /// `driveType`.
    pub drive_type: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `path`.
    pub path: mg::Field<String>,
    /// `shareId`. Secret: masked in `Debug`.
    pub share_id: mg::Field<String>,
    /// `sharepointIds`.
    pub sharepoint_ids: mg::Field<mg::Boxed<super::SharepointIds>>,
    /// `siteId`.
    pub site_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemReference: "microsoft.graph.itemReference", complex;
    drive_id: "driveId",
    drive_type: "driveType",
    id: "id",
    name: "name",
    path: "path",
    share_id: "shareId" secret,
    sharepoint_ids: "sharepointIds",
    site_id: "siteId",
}
