// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.webPart`, by its URL.
    ///
    /// For example `/sites/{site-id}/pageTemplates/{pageTemplate-id}/webParts/{webPart-id}`.
    WebPartResource(mg::One<models::WebPart>)
}

impl WebPartResource {
    /// `…/microsoft.graph.standardWebPart`
    #[inline]
    pub fn as_standard_web_part(
        &self,
    ) -> requests::standard_web_part::StandardWebPartResource {
        mg::to(self, "microsoft.graph.standardWebPart")
    }

    /// `…/microsoft.graph.textWebPart`
    #[inline]
    pub fn as_text_web_part(&self) -> requests::text_web_part::TextWebPartResource {
        mg::to(self, "microsoft.graph.textWebPart")
    }

    /// `POST …/getPositionOfWebPart`
    #[inline]
    pub fn get_position_of_web_part(&self) -> mg::Request<models::WebPartPosition> {
        mg::Path::action(self, "getPositionOfWebPart")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.webPart`, by its URL.
    ///
    /// For example `/sites/{site-id}/pageTemplates/{pageTemplate-id}/webParts`.
    WebPartCollection(mg::Many<models::WebPart, WebPartResource>)
}

impl WebPartCollection {
    /// `…/microsoft.graph.standardWebPart`
    #[inline]
    pub fn as_standard_web_part(
        &self,
    ) -> requests::standard_web_part::StandardWebPartCollection {
        mg::to(self, "microsoft.graph.standardWebPart")
    }

    /// `…/microsoft.graph.textWebPart`
    #[inline]
    pub fn as_text_web_part(&self) -> requests::text_web_part::TextWebPartCollection {
        mg::to(self, "microsoft.graph.textWebPart")
    }
}
