// @generated
use crate::{mg, models, requests};

/// Requests on one [`AssociatedTeamInfo`](models::AssociatedTeamInfo): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().teamwork().associated_teams().id(id)`.
#[derive(Clone, Debug)]
pub struct AssociatedTeamInfoResource(mg::One<models::AssociatedTeamInfo>);

mg::builder! { AssociatedTeamInfoResource: mg::One<models::AssociatedTeamInfo> }

impl AssociatedTeamInfoResource {
    /// `…/team`: [`Team`](models::Team).
    #[inline]
    pub fn team(&self) -> requests::team::TeamResource {
        mg::navigate(self, "team")
    }
}

/// Requests on a collection of [`AssociatedTeamInfo`](models::AssociatedTeamInfo): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().teamwork().associated_teams()`.
pub type AssociatedTeamInfoCollection = mg::Many<
    models::AssociatedTeamInfo,
    AssociatedTeamInfoResource,
>;
