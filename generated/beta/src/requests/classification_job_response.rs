// @generated
use crate::{mg, models};

/// One `microsoft.graph.classificationJobResponse`, by its URL.
pub type ClassificationJobResponseResource = mg::One<models::ClassificationJobResponse>;

/// A collection of `microsoft.graph.classificationJobResponse`, by its URL.
pub type ClassificationJobResponseCollection = mg::Many<
    models::ClassificationJobResponse,
    ClassificationJobResponseResource,
>;
