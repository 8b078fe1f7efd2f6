// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamworkSection`](models::TeamworkSection): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().teamwork().sections().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamworkSectionResource(mg::One<models::TeamworkSection>);

mg::builder! { TeamworkSectionResource: mg::One<models::TeamworkSection> }

impl TeamworkSectionResource {
    /// `…/items`: many [`TeamworkSectionItem`](models::TeamworkSectionItem).
    ///
    /// Least privileged permission to read: `TeamworkSection.Read` (delegated),
    /// `TeamworkSection.Read.All` (application).
    #[inline]
    pub fn items(
        &self,
    ) -> requests::teamwork_section_item::TeamworkSectionItemCollection {
        mg::navigate(self, "items")
    }
}

/// Requests on a collection of [`TeamworkSection`](models::TeamworkSection): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().teamwork().sections()`.
pub type TeamworkSectionCollection = mg::Many<
    models::TeamworkSection,
    TeamworkSectionResource,
>;
