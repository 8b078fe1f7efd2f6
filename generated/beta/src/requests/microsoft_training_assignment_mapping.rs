// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`MicrosoftTrainingAssignmentMapping`](models::MicrosoftTrainingAssignmentMapping), and the
/// methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .attack_simulation()
///     .simulations()
///     .id(id)
///     .training_setting()
///     .cast_to_microsoft_training_assignment_mapping()
/// ```
#[derive(Clone, Debug)]
pub struct MicrosoftTrainingAssignmentMappingResource(
    mg::One<models::MicrosoftTrainingAssignmentMapping>,
);

mg::builder! { MicrosoftTrainingAssignmentMappingResource: mg::One<models::MicrosoftTrainingAssignmentMapping> }

impl MicrosoftTrainingAssignmentMappingResource {
    /// `…/training`: [`Training`](models::Training).
    #[inline]
    pub fn training(&self) -> requests::training::TrainingResource {
        mg::navigate(self, "training")
    }
}
