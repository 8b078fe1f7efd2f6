// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.activitiesContainer`, by its URL.
    ///
    /// For example `/me/dataSecurityAndGovernance/activities`.
    ActivitiesContainerResource(mg::One<models::ActivitiesContainer>)
}

impl ActivitiesContainerResource {
    /// `…/contentActivities`: many `contentActivity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ContentActivity.Read** | **ContentActivity.Read** |
    /// | `POST` | **ContentActivity.Write** | **ContentActivity.Write** |
    #[inline]
    pub fn content_activities(
        &self,
    ) -> requests::content_activity::ContentActivityCollection {
        mg::to(self, "contentActivities")
    }
}
