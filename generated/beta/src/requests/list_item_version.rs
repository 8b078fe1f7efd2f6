// @generated
use crate::{mg, models, requests};

/// Requests on one [`ListItemVersion`](models::ListItemVersion): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.shares().id(id).list_item().versions().id(id)`.
#[derive(Clone, Debug)]
pub struct ListItemVersionResource(mg::One<models::ListItemVersion>);

mg::builder! { ListItemVersionResource: mg::One<models::ListItemVersion> }

impl ListItemVersionResource {
    /// `…/fields`: [`FieldValueSet`](models::FieldValueSet).
    #[inline]
    pub fn fields(&self) -> requests::field_value_set::FieldValueSetResource {
        mg::navigate(self, "fields")
    }

    /// `…/microsoft.graph.documentSetVersion`: cast to
    /// [`DocumentSetVersion`](models::DocumentSetVersion).
    #[doc(alias = "microsoft.graph.documentSetVersion")]
    #[inline]
    pub fn cast_to_document_set_version(
        &self,
    ) -> requests::document_set_version::DocumentSetVersionResource {
        mg::navigate(self, "microsoft.graph.documentSetVersion")
    }

    /// `POST …/restoreVersion`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Sites.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn restore_version(&self) -> mg::Request<()> {
        self.raw().action("restoreVersion")
    }
}

/// Requests on a collection of [`ListItemVersion`](models::ListItemVersion): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.shares().id(id).list_item().versions()`.
#[derive(Clone, Debug)]
pub struct ListItemVersionCollection(
    mg::Many<models::ListItemVersion, ListItemVersionResource>,
);

mg::builder! { ListItemVersionCollection: mg::Many<models::ListItemVersion, ListItemVersionResource> }

impl ListItemVersionCollection {
    /// `…/microsoft.graph.documentSetVersion`: the members that are
    /// [`DocumentSetVersion`](models::DocumentSetVersion).
    #[doc(alias = "microsoft.graph.documentSetVersion")]
    #[inline]
    pub fn cast_to_document_set_version(
        &self,
    ) -> requests::document_set_version::DocumentSetVersionCollection {
        mg::navigate(self, "microsoft.graph.documentSetVersion")
    }
}
