// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnenotePage`](models::OnenotePage): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().onenote().pages().id(id)`.
#[derive(Clone, Debug)]
pub struct OnenotePageResource(mg::One<models::OnenotePage>);

mg::builder! { OnenotePageResource: mg::One<models::OnenotePage> }

impl OnenotePageResource {
    /// `…/parentNotebook`: [`Notebook`](models::Notebook).
    #[inline]
    pub fn parent_notebook(&self) -> requests::notebook::NotebookResource {
        mg::navigate(self, "parentNotebook")
    }

    /// `…/parentSection`: [`OnenoteSection`](models::OnenoteSection).
    #[inline]
    pub fn parent_section(&self) -> requests::onenote_section::OnenoteSectionResource {
        mg::navigate(self, "parentSection")
    }

    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn media(&self) -> mg::Media {
        self.raw().media()
    }

    /// `…/content`: the content of the stream.
    ///
    /// Least privileged permission to read: `Notes.Read` (delegated), `Notes.Read.All`
    /// (application).
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }

    /// `POST …/copyToSection`.
    ///
    /// Returns [`OnenoteOperation`](models::OnenoteOperation).
    ///
    /// Least privileged permission: `Notes.Create` (delegated), `Notes.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn copy_to_section(
        &self,
        parameters: CopyToSection,
    ) -> mg::Request<models::OnenoteOperation> {
        self.raw().action_with("copyToSection", &parameters)
    }

    /// `POST …/onenotePatchContent`.
    ///
    /// Returns no body.
    #[inline]
    pub fn onenote_patch_content(
        &self,
        parameters: OnenotePatchContent,
    ) -> mg::Request<()> {
        self.raw().action_with("onenotePatchContent", &parameters)
    }

    /// `GET …/preview`.
    ///
    /// Returns [`OnenotePagePreview`](models::OnenotePagePreview).
    #[inline]
    pub fn preview(&self) -> mg::Request<models::OnenotePagePreview> {
        self.raw().function("preview")
    }
}

/// Requests on a collection of [`OnenotePage`](models::OnenotePage): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().onenote().pages()`.
pub type OnenotePageCollection = mg::Many<models::OnenotePage, OnenotePageResource>;

/// Parameters of [`OnenotePageResource::copy_to_section`].
pub struct CopyToSection {
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `siteCollectionId`.
    pub site_collection_id: mg::Field<String>,
    /// `siteId`.
    pub site_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopyToSection: "microsoft.graph.copyToSection", parameters;
    group_id: "groupId",
    id: "id",
    site_collection_id: "siteCollectionId",
    site_id: "siteId",
}

/// Parameters of [`OnenotePageResource::onenote_patch_content`].
pub struct OnenotePatchContent {
    /// `commands`.
    pub commands: mg::Field<Vec<models::OnenotePatchContentCommand>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnenotePatchContent: "microsoft.graph.onenotePatchContent", parameters;
    commands: "commands",
}
