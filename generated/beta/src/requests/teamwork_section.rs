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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamworkSection.Read**, TeamworkSection.ReadWrite | **TeamworkSection.Read.All**, TeamworkSection.ReadWrite.All |
    /// | `GET …/{id}` | **TeamworkSection.Read**, TeamworkSection.ReadWrite | **TeamworkSection.Read.All**, TeamworkSection.ReadWrite.All |
    /// | `POST` | **TeamworkSection.ReadWrite** | **TeamworkSection.ReadWrite.All**, Teamwork.Migrate.All |
    /// | `DELETE …/{id}` | **TeamworkSection.ReadWrite** | **TeamworkSection.ReadWrite.All**, Teamwork.Migrate.All |
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
