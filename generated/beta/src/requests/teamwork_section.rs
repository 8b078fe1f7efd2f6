// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamworkSection`, by its URL.
    ///
    /// For example `/me/teamwork/sections/{teamworkSection-id}`.
    TeamworkSectionResource(mg::One<models::TeamworkSection>)
}

impl TeamworkSectionResource {
    /// `…/items`: many `teamworkSectionItem`
    #[inline]
    pub fn items(
        &self,
    ) -> requests::teamwork_section_item::TeamworkSectionItemCollection {
        mg::to(self, "items")
    }
}

/// A collection of `microsoft.graph.teamworkSection`, by its URL.
///
/// For example `/me/teamwork/sections`.
pub type TeamworkSectionCollection = mg::Many<
    models::TeamworkSection,
    TeamworkSectionResource,
>;
