// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.associatedTeamInfo`, by its URL.
    ///
    /// For example `/me/teamwork/associatedTeams/{associatedTeamInfo-id}`.
    AssociatedTeamInfoResource(mg::One<models::AssociatedTeamInfo>)
}

impl AssociatedTeamInfoResource {
    /// `…/team`: `team`
    #[inline]
    pub fn team(&self) -> requests::team::TeamResource {
        mg::to(self, "team")
    }
}

/// A collection of `microsoft.graph.associatedTeamInfo`, by its URL.
///
/// For example `/me/teamwork/associatedTeams`.
pub type AssociatedTeamInfoCollection = mg::Many<
    models::AssociatedTeamInfo,
    AssociatedTeamInfoResource,
>;
