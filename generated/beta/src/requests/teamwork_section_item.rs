// @generated
use crate::{mg, models};

/// Requests on one [`TeamworkSectionItem`](models::TeamworkSectionItem): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().teamwork().sections().id(id).items().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamworkSectionItemResource(mg::One<models::TeamworkSectionItem>);

mg::builder! { TeamworkSectionItemResource: mg::One<models::TeamworkSectionItem> }

impl TeamworkSectionItemResource {
    /// `POST …/move`.
    ///
    /// Returns [`TeamworkSectionItem`](models::TeamworkSectionItem).
    ///
    /// Least privileged permission: `TeamworkSection.ReadWrite` (delegated),
    /// `TeamworkSection.ReadWrite.All` (application).
    #[inline]
    pub fn move_(
        &self,
        parameters: impl Into<Move>,
    ) -> mg::Request<models::TeamworkSectionItem> {
        self.raw().action_with("move", &parameters.into())
    }
}

/// Requests on a collection of [`TeamworkSectionItem`](models::TeamworkSectionItem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().teamwork().sections().id(id).items()`.
pub type TeamworkSectionItemCollection = mg::Many<
    models::TeamworkSectionItem,
    TeamworkSectionItemResource,
>;

/// Parameters of [`TeamworkSectionItemResource::move_`].
///
/// A call can pass `target_section_id` alone.
pub struct Move {
    /// `targetSectionId`. Required.
    pub target_section_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Move: "microsoft.graph.move", parameters;
    target_section_id: "targetSectionId" required,
}

mg::required_parameters! {
    Move;
    target_section_id: String,
}
