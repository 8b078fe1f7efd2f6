// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dispositionReviewStage`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-dispositionreviewstage?view=graph-rest-beta>
    DispositionReviewStage "microsoft.graph.security.dispositionReviewStage" "entity";
    /// `name`: String
    name "name": String,
    /// `reviewersEmailAddresses`: Collection(String)
    reviewers_email_addresses "reviewersEmailAddresses": Vec<String>,
    /// `stageNumber`: String, key, not null
    stage_number "stageNumber" "kr": String,
}
