//! A cache of downloads: fetches a file again only if it changed, and resumes interrupted downloads.

use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use ureq::http::{HeaderMap, StatusCode, header};
use ureq::{Body, ResponseExt as _};

use crate::console::Console;
use crate::folder::Folder;
use crate::outcome::{Result, io_failure};
use crate::scratch::Scratch;

use super::{Limits, agent, refusal};

/// The maximum number of attempts.
const TRIES: u32 = 4;

/// The pause before the second try; it doubles from there.
const PAUSE: Duration = Duration::from_millis(300);

/// The longest pause that a server can ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// A folder with downloads, one folder a URL.
pub struct Cache {
    folder: Folder,
}

/// A file that is whole and in the cache.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// Where it is.
    pub path: PathBuf,
    /// The URL that answered in the end.
    pub answered_by: String,
    /// Whether the cache had it already.
    pub is_known: bool,
}

/// The facts of a response that are stored beside the file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Answer {
    url: String,
    answered_by: String,
    /// The entity tag of the content; `None` if the server does not send one.
    etag: Option<String>,
}

/// Why a try failed.
enum Failure {
    /// Another attempt would fail as well.
    Final(Box<Diagnostic>),
    /// Another attempt may succeed, perhaps after a pause that the server asks for.
    Passing(String, Option<Duration>),
}

impl Cache {
    /// Opens a cache in a folder and creates the folder if it is missing.
    pub fn open(folder: &Path) -> Result<Self> {
        Ok(Self { folder: Folder::create(folder, &mut Vec::new())? })
    }

    /// A folder for working files beside the downloads.
    pub fn scratch(&self, name: &str) -> Result<Scratch> {
        Scratch::create(self.folder.reopen()?, Path::new(name))
    }

    /// The file behind a URL.
    pub fn get(&self, url: &str, limits: Limits, console: &Console) -> Result<Fetched> {
        let digest = Sha256::digest(url.as_bytes());
        let key: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let name = path.rsplit('/').find(|segment| !segment.is_empty()).unwrap_or("answer");
        let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '$' | '-' | '_' | '.') { c } else { '-' };
        let name: String = name.chars().map(plain).collect();
        let folder = self.folder.create_child(Path::new(&key))?;
        let part = format!("{name}.part").into();
        let download = Download { url, limits, folder, whole: name.into(), part };

        let mut pause = PAUSE;
        let mut tries = 1;
        loop {
            match download.attempt(console) {
                Ok(fetched) => return Ok(fetched),
                Err(Failure::Final(why)) => return Err((*why).into()),
                Err(Failure::Passing(why, _)) if tries == TRIES => {
                    return Err(refusal(url, &format!("{why}, after {TRIES} tries")).into());
                }
                Err(Failure::Passing(why, asked)) => {
                    let pause_now = asked.unwrap_or(pause).min(LONGEST_PAUSE);
                    console.note(&format!("{why}; trying again in {:.1} s", pause_now.as_secs_f32()));
                    std::thread::sleep(pause_now);
                    pause *= 2;
                    tries += 1;
                }
            }
        }
    }
}

/// The download of one file.
struct Download<'a> {
    url: &'a str,
    limits: Limits,
    folder: Folder,
    /// Names in the folder.
    whole: PathBuf,
    part: PathBuf,
}

impl Download<'_> {
    fn attempt(&self, console: &Console) -> std::result::Result<Fetched, Failure> {
        console.step(&format!("fetching {}", self.url));
        let mut request = agent(self.url, self.limits).get(self.url);
        let known = self.remembered(&self.whole);
        if let Some(etag) = known.as_ref().and_then(|answer| answer.etag.as_deref()) {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        let begun = self.remembered(&self.part).and_then(|answer| Some((answer.etag?, self.length(&self.part)?)));
        // A weak entity tag does not guarantee the same bytes.
        let begun = begun.filter(|(etag, _)| !etag.starts_with("W/"));
        if let Some((etag, had)) = &begun {
            request = request.header(header::RANGE, format!("bytes={had}-")).header(header::IF_RANGE, etag);
        }
        let mut answer = request.call().map_err(|error| self.failure(&error))?;
        let answered_by = answer.get_uri().to_string();
        let headers = answer.headers().clone();
        let start = match answer.status() {
            StatusCode::NOT_MODIFIED if known.is_some() => {
                return Ok(Fetched { path: self.folder.path().join(&self.whole), answered_by, is_known: true });
            }
            StatusCode::OK => 0,
            StatusCode::PARTIAL_CONTENT => {
                let had = begun.map_or(0, |(_, had)| had);
                if range_start(&headers) != Some(had) {
                    self.forget_part();
                    return Err(Failure::Passing("the server continued at another place".to_owned(), None));
                }
                had
            }
            StatusCode::RANGE_NOT_SATISFIABLE => {
                self.forget_part();
                return Err(Failure::Passing("the server has less than it had".to_owned(), None));
            }
            status if status.is_server_error() || matches!(status.as_u16(), 408 | 429) => {
                let after = headers.get(header::RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
                return Err(Failure::Passing(format!("the server answered {status}"), after.map(Duration::from_secs)));
            }
            status => return Err(self.refused(&format!("the server answered {status}"))),
        };
        if is_html(&headers) {
            return Err(self.refused("the answer is a web page, perhaps of a proxy or a sign-in"));
        }
        let answer_facts =
            Answer { url: self.url.to_owned(), answered_by: answered_by.clone(), etag: text(&headers, header::ETAG) };
        self.store(&answer_facts, answer.body_mut(), &headers, start, console)?;
        Ok(Fetched { path: self.folder.path().join(&self.whole), answered_by, is_known: false })
    }

    /// Writes the rest of the content, and gives the file its name once it is whole.
    fn store(
        &self,
        facts: &Answer,
        body: &mut Body,
        headers: &HeaderMap,
        start: u64,
        console: &Console,
    ) -> std::result::Result<(), Failure> {
        let failed = |name: &Path| {
            let path = self.folder.path().join(name);
            move |error: std::io::Error| Failure::Final(Box::new(io_failure("write", &path, &error)))
        };
        // Of a compressed answer, that is the length before it is unpacked.
        let length = text(headers, header::CONTENT_LENGTH).and_then(|text| text.parse::<u64>().ok());
        let length = length.filter(|_| !headers.contains_key(header::CONTENT_ENCODING)).map(|rest| start + rest);
        let too_large = || {
            let megabytes = self.limits.bytes as f64 / 1e6;
            self.forget_part();
            self.refused(&format!("it is larger than the limit of {megabytes} MB"))
        };
        if length.is_some_and(|length| length > self.limits.bytes) {
            return Err(too_large());
        }
        let mut file = self.folder.open_or_create(&self.part).map_err(in_the_way)?;
        let cut = file.set_len(start).and_then(|()| file.seek(SeekFrom::End(0)));
        cut.map_err(failed(&self.part))?;
        self.remember(&self.part, facts)?;
        let mut reader = body.as_reader();
        let mut buffer = vec![0; 64 * 1024];
        let mut had = start;
        loop {
            let read = match reader.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == std::io::ErrorKind::TimedOut => return Err(self.too_slow(had)),
                Err(error) => return Err(Failure::Passing(format!("cut after {had} bytes: {error}"), None)),
            };
            had += read as u64;
            if had > self.limits.bytes {
                return Err(too_large());
            }
            file.write_all(&buffer[..read]).map_err(failed(&self.part))?;
            console.advance(had, length);
        }
        if let Some(length) = length.filter(|length| *length != had) {
            return Err(Failure::Passing(format!("cut after {had} of {length} bytes"), None));
        }
        file.sync_all().map_err(failed(&self.part))?;
        self.folder.rename(&self.part, &self.folder, &self.whole).map_err(failed(&self.whole))?;
        self.remember(&self.whole, facts)?;
        self.forget_part();
        Ok(())
    }

    fn failure(&self, error: &ureq::Error) -> Failure {
        match error {
            ureq::Error::Timeout(_) => self.too_slow(0),
            ureq::Error::Io(_)
            | ureq::Error::ConnectionFailed
            | ureq::Error::HostNotFound
            | ureq::Error::Protocol(_) => Failure::Passing(error.to_string(), None),
            _ => self.refused(&error.to_string()),
        }
    }

    /// Trying again would take as long again. What there is stays, so that another run can take it up.
    fn too_slow(&self, had: u64) -> Failure {
        self.refused(&format!("it took longer than the limit of {} s, for {had} bytes", self.limits.time.as_secs()))
    }

    fn refused(&self, why: &str) -> Failure {
        Failure::Final(Box::new(refusal(self.url, why)))
    }

    /// What cannot be removed is written over the next time.
    fn forget_part(&self) {
        let _ = self.folder.remove_file(&self.part);
        let _ = self.folder.remove_file(&beside(&self.part));
    }

    fn remember(&self, name: &Path, facts: &Answer) -> std::result::Result<(), Failure> {
        let path = self.folder.path().join(beside(name));
        let failed = |error| Failure::Final(Box::new(io_failure("write", &path, &error)));
        let text = toml::to_string(facts).map_err(|error| failed(std::io::Error::other(error)))?;
        let mut file = self.folder.open_or_create(&beside(name)).map_err(in_the_way)?;
        file.set_len(0).and_then(|()| file.write_all(text.as_bytes())).map_err(failed)
    }

    /// What is remembered of a file that is there. A cache that cannot be read is an empty one.
    fn remembered(&self, name: &Path) -> Option<Answer> {
        self.length(name)?;
        let bytes = self.folder.read(&beside(name)).ok()??;
        toml::from_str(&String::from_utf8(bytes).ok()?).ok()
    }

    fn length(&self, name: &Path) -> Option<u64> {
        let file = self.folder.open_file(name, &self.folder.path().join(name)).ok()??;
        Some(file.metadata().ok()?.len())
    }
}

/// Returns the failure for a path that is not a file.
fn in_the_way(diagnostics: Diagnostics) -> Failure {
    let first = diagnostics.iter().next().cloned();
    Failure::Final(Box::new(first.unwrap_or_else(|| Diagnostic::error("xtask::fetch", "a file cannot be written"))))
}

/// The file beside a download that says where it came from.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".toml");
    PathBuf::from(name)
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    Some(headers.get(name)?.to_str().ok()?.to_owned())
}

fn is_html(headers: &HeaderMap) -> bool {
    text(headers, header::CONTENT_TYPE).is_some_and(|of_type| of_type.starts_with("text/html"))
}

/// Where a partial answer begins: `bytes 200-999/1000`.
fn range_start(headers: &HeaderMap) -> Option<u64> {
    text(headers, header::CONTENT_RANGE)?.strip_prefix("bytes ")?.split('-').next()?.parse().ok()
}
