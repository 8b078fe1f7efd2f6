// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.audio`, a complex type.
    Audio "microsoft.graph.audio" "complex";
    /// `album`: String
    album "album": String,
    /// `albumArtist`: String
    album_artist "albumArtist": String,
    /// `artist`: String
    artist "artist": String,
    /// `bitrate`: Int64
    bitrate "bitrate": i64,
    /// `composers`: String
    composers "composers": String,
    /// `copyright`: String
    copyright "copyright": String,
    /// `disc`: Int16
    disc "disc": i16,
    /// `discCount`: Int16
    disc_count "discCount": i16,
    /// `duration`: Int64
    duration "duration": i64,
    /// `genre`: String
    genre "genre": String,
    /// `hasDrm`: Boolean
    has_drm "hasDrm": bool,
    /// `isVariableBitrate`: Boolean
    is_variable_bitrate "isVariableBitrate": bool,
    /// `title`: String
    title "title": String,
    /// `track`: Int32
    track "track": i32,
    /// `trackCount`: Int32
    track_count "trackCount": i32,
    /// `year`: Int32
    year "year": i32,
}
