// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.industryDataRun`, by its URL.
    ///
    /// For example `/external/industryData/runs/{industryDataRun-id}`.
    IndustryDataRunResource(mg::One<models::industry_data::IndustryDataRun>)
}

impl IndustryDataRunResource {
    /// `…/activities`: many `microsoft.graph.industryData.industryDataRunActivity`
    #[inline]
    pub fn activities(
        &self,
    ) -> requests::industry_data::industry_data_run_activity::IndustryDataRunActivityCollection {
        mg::to(self, "activities")
    }

    /// `GET …/microsoft.graph.industryData.getStatistics`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IndustryData-Run.Read.All**, IndustryData-Run.Start | **IndustryData-Run.Read.All**, IndustryData-Run.Start |
    #[inline]
    pub fn get_statistics(
        &self,
    ) -> mg::Request<models::industry_data::IndustryDataRunStatistics> {
        mg::Path::function(self, "microsoft.graph.industryData.getStatistics")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.industryData.industryDataRun`, by its URL.
    ///
    /// For example `/external/industryData/runs`.
    IndustryDataRunCollection(mg::Many<models::industry_data::IndustryDataRun, IndustryDataRunResource>)
}

impl IndustryDataRunCollection {
    /// `GET …/microsoft.graph.industryData.getStatistics`
    #[inline]
    pub fn get_statistics(
        &self,
    ) -> mg::Request<models::industry_data::IndustryDataRunStatistics> {
        mg::Path::function(self, "microsoft.graph.industryData.getStatistics")
    }

    /// `POST …/microsoft.graph.industryData.start`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IndustryData-Run.Start** | **IndustryData-Run.Start** |
    #[inline]
    pub fn start(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.industryData.start")
    }
}
