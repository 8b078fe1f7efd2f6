// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.listItemVersion`, by its URL.
    ///
    /// For example `/shares/{sharedDriveItem-id}/listItem/versions/{listItemVersion-id}`.
    ListItemVersionResource(mg::One<models::ListItemVersion>)
}

impl ListItemVersionResource {
    /// `…/fields`: `fieldValueSet`
    #[inline]
    pub fn fields(&self) -> requests::field_value_set::FieldValueSetResource {
        mg::to(self, "fields")
    }

    /// `…/microsoft.graph.documentSetVersion`
    #[inline]
    pub fn as_document_set_version(
        &self,
    ) -> requests::document_set_version::DocumentSetVersionResource {
        mg::to(self, "microsoft.graph.documentSetVersion")
    }

    /// `POST …/restoreVersion`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    #[inline]
    pub fn restore_version(&self) -> mg::Request<()> {
        mg::Path::action(self, "restoreVersion")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.listItemVersion`, by its URL.
    ///
    /// For example `/shares/{sharedDriveItem-id}/listItem/versions`.
    ListItemVersionCollection(mg::Many<models::ListItemVersion, ListItemVersionResource>)
}

impl ListItemVersionCollection {
    /// `…/microsoft.graph.documentSetVersion`
    #[inline]
    pub fn as_document_set_version(
        &self,
    ) -> requests::document_set_version::DocumentSetVersionCollection {
        mg::to(self, "microsoft.graph.documentSetVersion")
    }
}
