// @generated
use crate::{mg, models, requests};

/// Requests on one [`WebPart`](models::WebPart): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.sites().id(id).page_templates().id(id).web_parts().id(id)`.
#[derive(Clone, Debug)]
pub struct WebPartResource(mg::One<models::WebPart>);

mg::builder! { WebPartResource: mg::One<models::WebPart> }

impl WebPartResource {
    /// `…/microsoft.graph.standardWebPart`: cast to [`StandardWebPart`](models::StandardWebPart).
    #[doc(alias = "microsoft.graph.standardWebPart")]
    #[inline]
    pub fn cast_to_standard_web_part(
        &self,
    ) -> requests::standard_web_part::StandardWebPartResource {
        mg::navigate(self, "microsoft.graph.standardWebPart")
    }

    /// `…/microsoft.graph.textWebPart`: cast to [`TextWebPart`](models::TextWebPart).
    #[doc(alias = "microsoft.graph.textWebPart")]
    #[inline]
    pub fn cast_to_text_web_part(&self) -> requests::text_web_part::TextWebPartResource {
        mg::navigate(self, "microsoft.graph.textWebPart")
    }

    /// `POST …/getPositionOfWebPart`.
    ///
    /// Returns [`WebPartPosition`](models::WebPartPosition).
    #[inline]
    pub fn get_position_of_web_part(&self) -> mg::Request<models::WebPartPosition> {
        self.raw().action("getPositionOfWebPart")
    }
}

/// Requests on a collection of [`WebPart`](models::WebPart): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.sites().id(id).page_templates().id(id).web_parts()`.
#[derive(Clone, Debug)]
pub struct WebPartCollection(mg::Many<models::WebPart, WebPartResource>);

mg::builder! { WebPartCollection: mg::Many<models::WebPart, WebPartResource> }

impl WebPartCollection {
    /// `…/microsoft.graph.standardWebPart`: the members that are
    /// [`StandardWebPart`](models::StandardWebPart).
    #[doc(alias = "microsoft.graph.standardWebPart")]
    #[inline]
    pub fn cast_to_standard_web_part(
        &self,
    ) -> requests::standard_web_part::StandardWebPartCollection {
        mg::navigate(self, "microsoft.graph.standardWebPart")
    }

    /// `…/microsoft.graph.textWebPart`: the members that are [`TextWebPart`](models::TextWebPart).
    #[doc(alias = "microsoft.graph.textWebPart")]
    #[inline]
    pub fn cast_to_text_web_part(
        &self,
    ) -> requests::text_web_part::TextWebPartCollection {
        mg::navigate(self, "microsoft.graph.textWebPart")
    }
}
