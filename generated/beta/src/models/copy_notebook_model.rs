// @generated
use crate::mg;

/// Complex type `microsoft.graph.CopyNotebookModel`.
pub struct CopyNotebookModel {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdByIdentity`.
    pub created_by_identity: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdTime`.
    pub created_time: mg::Field<mg::DateTimeOffset>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `isDefault`.
    pub is_default: mg::Field<bool>,
    /// `isShared`.
    pub is_shared: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedByIdentity`.
    pub last_modified_by_identity: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedTime`.
    pub last_modified_time: mg::Field<mg::DateTimeOffset>,
    /// `links`.
    pub links: mg::Field<mg::Boxed<super::NotebookLinks>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `sectionGroupsUrl`.
    pub section_groups_url: mg::Field<String>,
    /// `sectionsUrl`.
    pub sections_url: mg::Field<String>,
    /// `self`.
    pub self_: mg::Field<String>,
    /// `userRole`.
    pub user_role: mg::Field<mg::Open<super::OnenoteUserRole>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopyNotebookModel: "microsoft.graph.CopyNotebookModel", complex;
    created_by: "createdBy",
    created_by_identity: "createdByIdentity",
    created_time: "createdTime",
    id: "id",
    is_default: "isDefault",
    is_shared: "isShared",
    last_modified_by: "lastModifiedBy",
    last_modified_by_identity: "lastModifiedByIdentity",
    last_modified_time: "lastModifiedTime",
    links: "links",
    name: "name",
    section_groups_url: "sectionGroupsUrl",
    sections_url: "sectionsUrl",
    self_: "self",
    user_role: "userRole",
}
