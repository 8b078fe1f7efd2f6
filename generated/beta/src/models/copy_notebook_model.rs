// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.CopyNotebookModel`, a complex type.
    CopyNotebookModel "microsoft.graph.CopyNotebookModel" "complex";
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdByIdentity`: identitySet
    created_by_identity "createdByIdentity": mg::Boxed<super::IdentitySet>,
    /// `createdTime`: DateTimeOffset
    created_time "createdTime": mg::DateTimeOffset,
    /// `id`: String
    id "id": String,
    /// `isDefault`: Boolean
    is_default "isDefault": bool,
    /// `isShared`: Boolean
    is_shared "isShared": bool,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedByIdentity`: identitySet
    last_modified_by_identity "lastModifiedByIdentity": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedTime`: DateTimeOffset
    last_modified_time "lastModifiedTime": mg::DateTimeOffset,
    /// `links`: notebookLinks
    links "links": mg::Boxed<super::NotebookLinks>,
    /// `name`: String
    name "name": String,
    /// `sectionGroupsUrl`: String
    section_groups_url "sectionGroupsUrl": String,
    /// `sectionsUrl`: String
    sections_url "sectionsUrl": String,
    /// `self`: String
    self_ "self": String,
    /// `userRole`: onenoteUserRole
    user_role "userRole": mg::Open<super::OnenoteUserRole>,
}
